package org.aqcp.metrics.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.aqcp.metrics.condition.ColumnUse;
import org.aqcp.metrics.condition.ConditionSql;
import org.aqcp.metrics.condition.DateSpan;
import org.aqcp.metrics.condition.PeriodCondition;
import org.aqcp.metrics.store.SqlText;

/**
 * Writes measures as SQL. What they have in common is computed once, in tables one above the other:
 * shifted dates, then tests of columns, then the conditions of measures, then where periods stand.
 * The database would not find common parts inside {@code AND} and {@code CASE} itself.
 */
public final class MeasureSql implements ConditionSql {
  private final DateSpan reporting;
  private final Map<String, String> days = new LinkedHashMap<>();
  private final Map<String, String> tests = new LinkedHashMap<>();
  private final Map<String, String> conditions = new LinkedHashMap<>();

  /** Writes measures for a reporting period. */
  public MeasureSql(DateSpan reporting) {
    this.reporting = reporting;
  }

  @Override
  public DateSpan reporting() {
    return reporting;
  }

  @Override
  public String day(String expression) {
    return named(days, expression, "day_");
  }

  @Override
  public String test(String expression) {
    return named(tests, expression, "test_");
  }

  private static String named(Map<String, String> columns, String expression, String prefix) {
    return columns.computeIfAbsent(expression, fresh -> prefix + columns.size());
  }

  /**
   * The expression of where a period stands: the code of its {@link PeriodStanding}. To be used
   * above {@link #from}.
   */
  public String standing(MeasureLogic logic) {
    String base = condition(logic.base());
    String excluded = settled(logic.excluded(), logic.unknown().excluded());
    String denominator = settled(logic.denominator(), logic.unknown().denominator());
    String numerator = settled(logic.numerator(), logic.unknown().numerator());
    PeriodStanding unmet =
        logic.missingValue() ? PeriodStanding.NUMERATOR_UNKNOWN : PeriodStanding.DENOMINATOR_ONLY;
    PeriodStanding outside =
        logic.canBeOutside() ? PeriodStanding.OUTSIDE : PeriodStanding.NOT_IN_DENOMINATOR;
    return """
    CASE WHEN %1$s IS NULL THEN 1 WHEN NOT %1$s THEN 0 \
    WHEN %2$s IS NULL THEN 3 WHEN %2$s THEN 2 \
    WHEN %3$s IS NULL THEN 4 \
    WHEN NOT %3$s THEN CASE WHEN %4$s THEN %6$d ELSE 5 END \
    WHEN %4$s IS NULL THEN 9 WHEN %4$s THEN 8 ELSE %5$d END\
    """
        .formatted(base, excluded, denominator, numerator, unmet.code(), outside.code());
  }

  private String settled(PeriodCondition condition, UnknownRule rule) {
    String sql = condition.sql(this);
    boolean asNo = rule == UnknownRule.AS_NO;
    return named(conditions, asNo ? "coalesce(" + sql + ", false)" : sql, "cond_");
  }

  private String condition(PeriodCondition condition) {
    return named(conditions, condition.sql(this), "cond_");
  }

  /**
   * The table that the expressions are over: the periods with all that was named.
   *
   * @param periods the table of periods, or a query of it
   */
  public String from(String periods) {
    return above(conditions, above(tests, above(days, periods)));
  }

  private static String above(Map<String, String> columns, String below) {
    return columns.isEmpty()
        ? below
        : columns.entrySet().stream()
            .map(column -> column.getKey() + " AS " + column.getValue())
            .collect(Collectors.joining(", ", "(SELECT *, ", " FROM " + below + ")"));
  }

  /** The values of a stream as an expression over the table of periods. */
  public static String value(ValueStream stream) {
    return stream.columns().stream()
        .map(ColumnUse::column)
        .map(column -> SqlText.name(column.stored()))
        .collect(Collectors.joining(" + ", "(", ")"));
  }
}
