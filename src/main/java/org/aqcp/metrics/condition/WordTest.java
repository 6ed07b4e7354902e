package org.aqcp.metrics.condition;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aqcp.condition.Truth;
import org.aqcp.input.problem.Place;
import org.aqcp.metrics.period.ColumnType;
import org.aqcp.metrics.store.SqlText;

/**
 * Whether a column has one of some words, or, if {@code among} is false, another value.
 *
 * @param values at least one; {@code yes} or {@code no} for a column of these
 */
public record WordTest(ColumnUse column, boolean among, List<String> values, Place place)
    implements PeriodTest {
  static final String YES = "yes";
  private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9-]*");

  public WordTest {
    values = List.copyOf(values);
  }

  @Override
  public Truth in(PeriodRow row) {
    Optional<Object> cell = row.cell(column.name());
    return cell.map(value -> Truth.of(values.contains(word(value)) == among)).orElse(Truth.UNKNOWN);
  }

  private static String word(Object value) {
    if (value instanceof Boolean yes) {
      return yes ? YES : "no";
    }
    return (String) value;
  }

  @Override
  public String sql(ConditionSql sql) {
    if (column.type() == ColumnType.YES_NO) {
      boolean positive = values.contains(YES) == among;
      return positive ? column.sql() : "(NOT " + column.sql() + ")";
    }
    String list = values.stream().map(SqlText::text).collect(joining(", ", "(", ")"));
    return sql.test("(" + column.sql() + (among ? " IN " : " NOT IN ") + list + ")");
  }

  @Override
  public String words() {
    String all = values.stream().map(WordTest::written).collect(joining(", "));
    if (values.size() == 1) {
      return column.name() + (among ? " is " : " is not ") + all;
    }
    return column.name() + (among ? " is one of " : " is none of ") + all;
  }

  private static String written(String word) {
    return PLAIN.matcher(word).matches() ? word : '"' + word + '"';
  }

  @Override
  public WordTest numbered(int number) {
    return new WordTest(column.numbered(number), among, values, place);
  }
}
