package org.aqcp.metrics.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Something that is checked in records.
 *
 * @param id in kebab case; it does not change
 * @param over what the rule is repeated over, such as the quarters; empty if it is not
 * @param columns the names of those it needs, the one that it is about first, with a {@code #} for
 *     what it is repeated over
 * @param condition of a period with the finding, in SQL; empty if it is not one of a single period
 * @param title what is wrong, for readers
 */
public record RecordRule(
    String id,
    FindingSeverity severity,
    List<String> over,
    List<String> columns,
    String condition,
    String title) {
  private static final String EACH = "#";

  static RecordRule of(String line) {
    String[] cells = line.split("\t", -1);
    return new RecordRule(
        cells[0],
        FindingSeverity.keyed(cells[1]),
        over(cells[2]),
        list(cells[3], ", "),
        cells[4],
        cells[5]);
  }

  private static List<String> over(String cell) {
    if (!cell.matches("\\d-\\d")) {
      return list(cell, " ");
    }
    return IntStream.rangeClosed(cell.charAt(0) - '0', cell.charAt(2) - '0')
        .mapToObj(String::valueOf)
        .toList();
  }

  private static List<String> list(String cell, String separator) {
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(separator));
  }

  boolean isOfOnePeriod() {
    return !condition.isEmpty();
  }

  /** The rule once for each that it is repeated over. */
  List<RecordRule> each() {
    return over.isEmpty() ? List.of(this) : over.stream().map(this::forOne).toList();
  }

  private RecordRule forOne(String one) {
    List<String> names = columns.stream().map(name -> name.replace(EACH, one)).toList();
    String sql = condition.replace(EACH, one.replace('-', '_'));
    return new RecordRule(id, severity, List.of(), names, sql, title);
  }
}
