package org.aqcp.metrics.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.aqcp.metrics.condition.ColumnUse;
import org.aqcp.metrics.condition.DateSpan;
import org.aqcp.metrics.condition.PeriodCondition;
import org.aqcp.metrics.store.SqlText;

/**
 * Writes measures as SQL. Conditions that several measures share are computed once: they become
 * columns of a table below the one that uses them.
 */
public final class MeasureSql {
  private final DateSpan reporting;
  private final Map<String, String> shared = new LinkedHashMap<>();

  /** Writes measures for a reporting period. */
  public MeasureSql(DateSpan reporting) {
    this.reporting = reporting;
  }

  /**
   * The expression of where a period stands: the ordinal of its {@link PeriodStanding}. To be used
   * above {@link #columns()}.
   */
  public String standing(MeasureLogic logic) {
    String base = shared(logic.base());
    String excluded = settled(logic.excluded(), logic.unknown().excluded());
    String denominator = settled(logic.denominator(), logic.unknown().denominator());
    String numerator = settled(logic.numerator(), logic.unknown().numerator());
    int unmet =
        (logic.missingValue() ? PeriodStanding.NUMERATOR_UNKNOWN : PeriodStanding.DENOMINATOR_ONLY)
            .ordinal();
    int outside =
        logic.canBeOutside()
            ? PeriodStanding.OUTSIDE.ordinal()
            : PeriodStanding.NOT_IN_DENOMINATOR.ordinal();
    return """
    CASE WHEN %1$s IS NULL THEN 1 WHEN NOT %1$s THEN 0 \
    WHEN %2$s IS NULL THEN 3 WHEN %2$s THEN 2 \
    WHEN %3$s IS NULL THEN 4 \
    WHEN NOT %3$s THEN CASE WHEN %4$s THEN %6$d ELSE 5 END \
    WHEN %4$s IS NULL THEN 9 WHEN %4$s THEN 8 ELSE %5$d END\
    """
        .formatted(base, excluded, denominator, numerator, unmet, outside);
  }

  private String settled(PeriodCondition condition, UnknownRule rule) {
    String column = shared(condition);
    return rule == UnknownRule.AS_NO ? "coalesce(" + column + ", false)" : column;
  }

  private String shared(PeriodCondition condition) {
    String sql = condition.sql(reporting);
    return shared.computeIfAbsent(sql, fresh -> "c" + shared.size());
  }

  /** The columns that the expressions use, to be selected from the table of periods. */
  public String columns() {
    return shared.entrySet().stream()
        .map(column -> column.getKey() + " AS " + column.getValue())
        .collect(Collectors.joining(", "));
  }

  /** The values of a stream as an expression over the table of periods. */
  public static String value(ValueStream stream) {
    return stream.columns().stream()
        .map(ColumnUse::column)
        .map(column -> SqlText.name(column.stored()))
        .collect(Collectors.joining(" + ", "(", ")"));
  }
}
