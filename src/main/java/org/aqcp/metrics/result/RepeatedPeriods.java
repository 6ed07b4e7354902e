package org.aqcp.metrics.result;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.store.RecordStore;
import org.aqcp.metrics.store.SqlText;

/**
 * The periods of people who have more than one, in a table of their own. They are few, so that one
 * period of each person is chosen among them only.
 */
record RepeatedPeriods(RecordStore store, boolean any) implements AutoCloseable {
  static final String PERIODS = "periods";
  static final String TABLE = "repeated_periods";

  /** Puts them into their table, with these columns. */
  static RepeatedPeriods of(RecordStore store, Set<PeriodColumn> columns) {
    boolean any =
        !store
            .query(
                "SELECT 1 FROM periods WHERE period_no > 1 LIMIT 1", List.of(), row -> row.count(1))
            .isEmpty();
    if (any) {
      String names =
          columns.stream()
              .map(column -> ", " + SqlText.name(column.stored()))
              .collect(Collectors.joining());
      // numbers are faster to partition by than names
      store.execute(
          """
          CREATE OR REPLACE TABLE %s AS
          SELECT person, person_no, period_no%s FROM periods JOIN
            (SELECT person, row_number() OVER () AS person_no
             FROM (SELECT DISTINCT person FROM periods WHERE period_no > 1))
          USING (person)\
          """
              .formatted(TABLE, names));
    }
    return new RepeatedPeriods(store, any);
  }

  @Override
  public void close() {
    if (any) {
      store.execute("DROP TABLE " + TABLE);
    }
  }
}
