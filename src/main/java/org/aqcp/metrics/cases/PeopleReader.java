package org.aqcp.metrics.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.AllowedWords;
import org.aqcp.input.yaml.Node;
import org.aqcp.metrics.condition.DateSpan;
import org.aqcp.metrics.condition.PeriodRow;
import org.aqcp.metrics.measure.PeriodStanding;
import org.aqcp.metrics.period.ColumnText;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.period.PeriodColumns;

/**
 * Reads the people of cases: columns with values, where they stand, and a name for people with
 * several periods.
 *
 * @param usual what every period has unless it says otherwise
 */
record PeopleReader(Problems problems, Map<String, Object> usual) {
  static final String STANDS = "stands";
  static final String PERSON = "person";
  private static final String UNKNOWN = "unknown";

  Optional<CasePeriod> read(Node node, String unnamed) {
    Optional<Map<String, Object>> cells = cells(node);
    if (cells.isEmpty() || !(node instanceof Node.Mapping keys)) {
      return Optional.empty();
    }
    if (!(keys.get(STANDS).orElse(null) instanceof Node.Scalar stands)) {
      problems.add(
          InputProblem.MISSING_KEY,
          node.place(),
          "a person needs " + Words.quoted(STANDS),
          "such as `stands: numerator`");
      return Optional.empty();
    }
    new AllowedWords(STANDS, CaseWords.all()).check(stands, problems);
    Optional<PeriodStanding> expected = CaseWords.standing(stands.text());
    String person =
        keys.get(PERSON)
            .filter(Node.Scalar.class::isInstance)
            .map(name -> ((Node.Scalar) name).text())
            .orElse(unnamed);
    PeriodRow row = new PeriodRow(cells.get(), DateSpan.ALWAYS);
    return Optional.of(new CasePeriod(person, row, expected, node.place()));
  }

  /** The values of the columns; empty if it is no mapping. */
  Optional<Map<String, Object>> cells(Node node) {
    if (!(node instanceof Node.Mapping keys)) {
      problems.add(
          InputProblem.INVALID_VALUE,
          node.place(),
          "a person must be `column: value` pairs",
          "write `{exit: 2024-06-30, stands: numerator}`");
      return Optional.empty();
    }
    Map<String, Object> cells = new HashMap<>(usual);
    keys.entries()
        .forEach(
            (key, entry) -> {
              if (!key.equals(STANDS) && !key.equals(PERSON)) {
                cell(key, entry, cells);
              }
            });
    return Optional.of(cells);
  }

  private void cell(String key, Node.Entry entry, Map<String, Object> cells) {
    Optional<PeriodColumn> column = PeriodColumns.named(key);
    if (column.isEmpty()) {
      List<String> known = new ArrayList<>(List.of(STANDS, PERSON));
      PeriodColumns.all().forEach(one -> known.add(one.name()));
      problems.add(
          InputProblem.UNKNOWN_KEY,
          problems.extent(entry.keyPlace(), key),
          "there is no column " + Words.quoted(key),
          Suggestion.advice(key, known),
          Optional.empty());
      return;
    }
    String text = entry.value() instanceof Node.Scalar scalar ? scalar.text() : "";
    if (text.equals(UNKNOWN)) {
      cells.remove(key);
      return;
    }
    ColumnText cell = new ColumnText(column.get());
    Optional<Object> value = cell.value(text);
    value.ifPresent(known -> cells.put(key, known));
    if (value.isEmpty()) {
      problems.add(
          InputProblem.INVALID_VALUE,
          entry.value().extent(problems),
          entry.value().kind() + " is not a value of " + Words.quoted(key),
          "expected " + cell.expected());
    }
  }
}
