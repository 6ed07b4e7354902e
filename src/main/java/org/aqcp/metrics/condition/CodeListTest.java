package org.aqcp.metrics.condition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aqcp.condition.Truth;
import org.aqcp.input.problem.Place;

/**
 * Whether a code, such as a NAICS industry, is one of the codes in another column or below one of
 * them: the industry 622110 is in {@code 62 5415}. Codes are separated by spaces.
 */
public record CodeListTest(ColumnUse column, ColumnUse list, Place place) implements PeriodTest {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  @Override
  public Truth in(PeriodRow row) {
    Optional<Object> code = row.cell(column.name());
    Optional<Object> codes = row.cell(list.name());
    return code.isPresent() && codes.isPresent()
        ? Truth.of(isBelow((String) code.get(), " " + codes.get() + " "))
        : Truth.UNKNOWN;
  }

  private static boolean isBelow(String code, String codes) {
    return IntStream.rangeClosed(SHORTEST, LONGEST)
        .anyMatch(
            length ->
                code.length() >= length && codes.contains(" " + code.substring(0, length) + " "));
  }

  @Override
  public String sql(ConditionSql sql) {
    String codes = "(' ' || " + list.sql() + " || ' ')";
    return sql.test(
        IntStream.rangeClosed(SHORTEST, LONGEST)
            .mapToObj(
                length ->
                    "(length(%1$s) >= %2$d AND contains(%3$s, ' ' || left(%1$s, %2$d) || ' '))"
                        .formatted(column.sql(), length, codes))
            .collect(
                Collectors.joining(
                    " OR ",
                    "(CASE WHEN %s IS NOT NULL AND %s IS NOT NULL THEN "
                        .formatted(column.sql(), list.sql()),
                    " END)")));
  }

  @Override
  public String words() {
    return column.name() + " is in " + list.name();
  }

  @Override
  public List<ColumnUse> columns() {
    return List.of(column, list);
  }

  @Override
  public CodeListTest numbered(int number) {
    return new CodeListTest(column.numbered(number), list.numbered(number), place);
  }
}
