package org.aqcp.metrics.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Words;
import org.aqcp.metrics.period.PeriodColumn;

/**
 * Which columns of a file are which of ours.
 *
 * @param person the index of the column with the identifier
 * @param columns by column of ours
 * @param ignored the headers of those that are none of ours
 */
record FileColumns(int person, Map<PeriodColumn, FileColumn> columns, List<String> ignored) {
  /**
   * The columns of a file, by its headers or by its mapping.
   *
   * @throws InvalidInput if none is the person's, or two are the same
   */
  static FileColumns of(RecordFile file, List<String> headers, CodeEdition edition) {
    return file.mapping().isPresent()
        ? new MappedColumns(file, file.mapping().get(), headers).find()
        : byHeadings(file, Heading.all(headers), edition);
  }

  private static FileColumns byHeadings(RecordFile file, List<Heading> all, CodeEdition edition) {
    Map<PeriodColumn, Heading> found = new LinkedHashMap<>();
    List<Heading> people = new ArrayList<>();
    for (Heading heading : all) {
      if (heading.isPerson()) {
        people.add(heading);
      }
      heading.column().ifPresent(column -> addOnce(file, found, column, heading));
    }
    if (people.size() > 1) {
      throw twice(file, people.get(0).text(), people.get(1).text(), "person");
    }
    if (people.isEmpty()) {
      throw withoutPerson(file);
    }
    Map<PeriodColumn, FileColumn> columns = new HashMap<>();
    found.forEach((column, heading) -> columns.put(column, column(column, heading, edition)));
    List<String> ignored = all.stream().filter(Heading::isIgnored).map(Heading::text).toList();
    return new FileColumns(people.get(0).index(), columns, ignored);
  }

  private static FileColumn column(PeriodColumn column, Heading heading, CodeEdition edition) {
    boolean ofElement = heading.element().isPresent();
    CodeMeanings words = CodeMeanings.of(column, edition, ofElement);
    return new FileColumn(heading.index(), heading.text(), words, DateForm.USUAL);
  }

  private static void addOnce(
      RecordFile file, Map<PeriodColumn, Heading> found, PeriodColumn column, Heading heading) {
    Heading before = found.putIfAbsent(column, heading);
    if (before != null) {
      throw twice(file, before.text(), heading.text(), column.name());
    }
  }

  private static InvalidInput twice(RecordFile file, String one, String other, String column) {
    return new InvalidInput(
        new Problem(
            RecordProblem.REPEATED_COLUMN,
            file.named(),
            new Place(1, 1),
            Words.quoted(one) + " and " + Words.quoted(other) + " are both `" + column + "`",
            "remove one of them"));
  }

  private static InvalidInput withoutPerson(RecordFile file) {
    return new InvalidInput(
        new Problem(
            RecordProblem.MISSING_COLUMN,
            file.named(),
            new Place(1, 1),
            "no column has the identifier of the person",
            "call it `person` or `PIRL100`, or name it in a mapping file"));
  }
}
