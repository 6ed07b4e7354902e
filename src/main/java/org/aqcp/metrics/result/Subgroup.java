package org.aqcp.metrics.result;

import java.util.List;
import org.aqcp.metrics.period.ColumnType;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.period.PeriodColumns;
import org.aqcp.metrics.store.SqlText;

/**
 * A property of periods by which results are shown.
 *
 * @param name a column, or {@code age-group} or {@code cohort}
 */
record Subgroup(String name) {
  static final String AGE_GROUP = "age-group";
  static final String COHORT = "cohort";

  /** The value of whoever has none. */
  static final String UNKNOWN = "unknown";

  /** The first ages of the groups after the first. */
  private static final int[] AGES = {16, 19, 25, 45, 55, 60};

  /** The group of a period as text, an expression over the table of periods. */
  String sql() {
    return "coalesce(" + value() + ", " + SqlText.text(UNKNOWN) + ")";
  }

  /** The columns that it reads. */
  List<PeriodColumn> columns() {
    List<String> names =
        switch (name) {
          case AGE_GROUP -> List.of("birth", "entry");
          case COHORT -> List.of("entry");
          default -> List.of(name);
        };
    return names.stream().map(column -> PeriodColumns.named(column).orElseThrow()).toList();
  }

  private String value() {
    if (name.equals(AGE_GROUP)) {
      return ageGroup();
    }
    if (name.equals(COHORT)) {
      return "'PY' || (year(entry) - CASE WHEN month(entry) < 7 THEN 1 ELSE 0 END)";
    }
    PeriodColumn column = PeriodColumns.named(name).orElseThrow();
    String stored = SqlText.name(column.stored());
    return column.type() == ColumnType.YES_NO
        ? "CASE WHEN " + stored + " THEN 'yes' WHEN NOT " + stored + " THEN 'no' END"
        : stored;
  }

  /** A birthday counts from the day itself; who was born after entry has no age. */
  private static String ageGroup() {
    StringBuilder sql = new StringBuilder("CASE WHEN birth IS NULL OR birth > entry THEN NULL");
    String below = "under " + AGES[0];
    for (int i = 0; i < AGES.length; i++) {
      sql.append(" WHEN birth + to_years(%d) > entry THEN '%s'".formatted(AGES[i], below));
      below = i + 1 < AGES.length ? AGES[i] + "-" + (AGES[i + 1] - 1) : AGES[i] + "+";
    }
    // an unknown date of entry makes no comparison true
    return sql.append(" WHEN entry IS NOT NULL THEN '%s' END".formatted(below)).toString();
  }
}
