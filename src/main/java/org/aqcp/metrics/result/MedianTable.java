package org.aqcp.metrics.result;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.metrics.measure.CountedUnit;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureSql;
import org.aqcp.metrics.measure.PeriodStanding;
import org.aqcp.metrics.measure.ValueStream;
import org.aqcp.metrics.store.RecordStore;

/**
 * A table of the values of those who count in measures with medians: groups as {@code g0, ...}, and
 * {@code v0_0, v0_1, ...} for the streams of the first measure.
 */
record MedianTable(RecordStore store) implements AutoCloseable {
  static final String TABLE = "median_values";

  static MedianTable of(RecordStore store, RepeatedPeriods repeated, StandingQuery query) {
    String once = RepeatedPeriods.PERIODS;
    if (repeated.any()) {
      once =
          "(SELECT * FROM periods WHERE person NOT IN (SELECT person FROM "
              + RepeatedPeriods.TABLE
              + "))";
    }
    String rows = rows(query, once, false);
    if (repeated.any()) {
      rows += " UNION ALL " + rows(query, RepeatedPeriods.TABLE, true);
    }
    store.execute("CREATE OR REPLACE TABLE " + TABLE + " AS " + rows);
    return new MedianTable(store);
  }

  private static String rows(StandingQuery query, String from, boolean chooses) {
    List<String> selected = new ArrayList<>();
    for (int i = 0; i < query.by().names().size(); i++) {
      selected.add("g" + i);
    }
    for (int i = 0; i < query.measures().size(); i++) {
      MeasureDefinition measure = query.measures().get(i);
      String counts = "s" + i + " = " + PeriodStanding.NUMERATOR.code();
      if (chooses && measure.counts() == CountedUnit.PEOPLE) {
        counts += " AND " + StandingQuery.first("s" + i);
      }
      selected.add("(" + counts + ") AS n" + i);
      List<ValueStream> streams = ValueStream.of(measure);
      for (int j = 0; j < streams.size(); j++) {
        selected.add(MeasureSql.value(streams.get(j)) + " AS x" + i + "_" + j);
      }
    }
    String numbered = "SELECT " + String.join(", ", selected) + " FROM (" + query.stood(from) + ")";
    return "SELECT "
        + String.join(", ", values(query))
        + " FROM ("
        + numbered
        + ") WHERE "
        + any(query);
  }

  private static List<String> values(StandingQuery query) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < query.by().names().size(); i++) {
      values.add("g" + i);
    }
    for (int i = 0; i < query.measures().size(); i++) {
      int streams = ValueStream.of(query.measures().get(i)).size();
      for (int j = 0; j < streams; j++) {
        values.add("CASE WHEN n%1$d THEN x%1$d_%2$d END AS v%1$d_%2$d".formatted(i, j));
      }
    }
    return values;
  }

  private static String any(StandingQuery query) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < query.measures().size(); i++) {
      all.add("n" + i);
    }
    return String.join(" OR ", all);
  }

  @Override
  public void close() {
    store.execute("DROP TABLE " + TABLE);
  }
}
