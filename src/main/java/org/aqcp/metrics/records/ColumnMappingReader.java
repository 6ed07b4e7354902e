package org.aqcp.metrics.records;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.AllowedWords;
import org.aqcp.input.record.KnownKeys;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.metrics.period.ColumnType;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.period.PeriodColumns;

/**
 * Reads a file that says which columns of some records are which of ours:
 *
 * <pre>
 * format: aqcp-columns/1
 * person: Student ID
 * columns:
 *   entry: Start date
 *   exit: {from: End date, date: DD/MM/YYYY}
 *   employed-q2: {from: Emp Q2, words: {W: wage-records, N: no, "?": unknown}}
 * </pre>
 */
final class ColumnMappingReader {
  private static final List<String> KEYS = List.of("format", "person", "columns");

  private final Problems problems;

  private ColumnMappingReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads a file.
   *
   * @throws InvalidInput with all problems in it
   */
  static ColumnMapping read(Path path) {
    YamlFile file = YamlFile.read(path);
    file.requireFormat(ColumnMapping.FORMAT);
    return new ColumnMappingReader(file.problems()).read(file.root());
  }

  private ColumnMapping read(Node.Mapping root) {
    new KnownKeys(KEYS).refuseOthers(root, problems);
    Optional<Node.Scalar> person = header(root, "person", root.place());
    Map<PeriodColumn, ColumnMapping.Mapped> columns = new LinkedHashMap<>();
    if (root.get("columns").orElse(null) instanceof Node.Mapping mapping) {
      List<String> names = PeriodColumns.all().stream().map(PeriodColumn::name).toList();
      new KnownKeys(names).refuseOthers(mapping, problems);
      mapping
          .entries()
          .forEach(
              (name, entry) ->
                  PeriodColumns.named(name)
                      .ifPresent(column -> read(column, entry.value(), columns)));
    } else {
      missing("columns", root.place(), "such as `columns: {entry: Start date}`");
    }
    problems.refuse();
    Node.Scalar id = person.orElseThrow();
    return new ColumnMapping(problems.file(), id.text().strip(), id.place().line(), columns);
  }

  private void read(
      PeriodColumn column, Node value, Map<PeriodColumn, ColumnMapping.Mapped> columns) {
    if (value instanceof Node.Scalar header && !Node.isBlank(header)) {
      columns.put(column, mapped(header, Map.of(), Optional.empty()));
    } else if (value instanceof Node.Mapping details) {
      new KnownKeys(List.of("from", "words", "date")).refuseOthers(details, problems);
      Map<String, String> words =
          details
              .get("words")
              .map(node -> MappedWords.read(column, node, problems))
              .orElse(Map.of());
      Optional<DateForm> date = details.get("date").flatMap(node -> date(column, node));
      header(details, "from", value.place())
          .ifPresent(header -> columns.put(column, mapped(header, words, date)));
    } else {
      wrong(value, "expected the header of a column, not " + value.kind());
    }
  }

  private static ColumnMapping.Mapped mapped(
      Node.Scalar header, Map<String, String> words, Optional<DateForm> date) {
    return new ColumnMapping.Mapped(
        header.text().strip(), new HashMap<>(words), date, header.place().line());
  }

  private Optional<Node.Scalar> header(Node.Mapping in, String key, Place place) {
    Node node = in.get(key).orElse(null);
    if (node instanceof Node.Scalar scalar && !Node.isBlank(scalar)) {
      return Optional.of(scalar);
    }
    if (node == null || Node.isBlank(node)) {
      missing(key, place, "the header of a column of the records");
    } else {
      wrong(node, "expected the header of a column, not " + node.kind());
    }
    return Optional.empty();
  }

  private Optional<DateForm> date(PeriodColumn column, Node node) {
    if (column.type() != ColumnType.DATE) {
      wrong(node, Words.quoted(column.name()) + " is not a date");
    } else if (node instanceof Node.Scalar form) {
      new AllowedWords("date", DateForm.allShown()).check(form, problems);
      return DateForm.of(form.text());
    } else {
      wrong(node, "expected the form of a date, not " + node.kind());
    }
    return Optional.empty();
  }

  private void missing(String key, Place place, String hint) {
    problems.add(InputProblem.MISSING_KEY, place, "the mapping needs " + Words.quoted(key), hint);
  }

  private void wrong(Node node, String message) {
    problems.add(InputProblem.INVALID_VALUE, node.extent(problems), message, "");
  }
}
