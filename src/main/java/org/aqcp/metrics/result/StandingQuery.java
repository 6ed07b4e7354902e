package org.aqcp.metrics.result;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.metrics.condition.DateSpan;
import org.aqcp.metrics.measure.CountedUnit;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureSql;
import org.aqcp.metrics.measure.MeasureValue.Kind;
import org.aqcp.metrics.measure.ValueStream;
import org.aqcp.metrics.store.SqlText;

/**
 * The query that counts the periods of a few measures. Where a period stands in each of them is
 * packed into one number, four bits each, and periods are grouped by it: so the database groups
 * once, by few keys, instead of counting ten kinds for each measure.
 */
record StandingQuery(List<MeasureDefinition> measures, Subgroups by, DateSpan reporting) {
  /** How many measures fit into one number. */
  static final int MOST = 15;

  /** Of a period that does not stand for its person. */
  static final int PASSED_OVER = 15;

  StandingQuery {
    measures = List.copyOf(measures);
  }

  /** The columns that are summed, in the order of the answer. */
  List<String> sums() {
    return measures.stream()
        .filter(measure -> measure.value().kind() == Kind.SUM)
        .map(measure -> MeasureSql.value(ValueStream.of(measure).get(0)))
        .distinct()
        .toList();
  }

  /** The dates whose first and last are answered, in this order. */
  List<String> dates() {
    return measures.stream()
        .flatMap(measure -> measure.cohort().date().stream())
        .map(column -> SqlText.name(column.column().stored()))
        .distinct()
        .toList();
  }

  /**
   * Rows of a subgroup's value each, the packed standings, the count, sums, and first and last
   * dates.
   */
  String everyPeriod(String table) {
    return grouped(standings(table, false));
  }

  /** The same of one period of each person, for the measures that count people. */
  String onePeriodOfEach(String table) {
    return grouped(standings(table, true));
  }

  private String grouped(String rows) {
    List<String> selected = new ArrayList<>(keys());
    String groups = String.join(", ", keys());
    selected.add("count(*)");
    sums().forEach(sum -> selected.add("CAST(sum(" + sum + ") AS DECIMAL(38,2))"));
    for (String date : dates()) {
      selected.add("min(" + date + ")");
      selected.add("max(" + date + ")");
    }
    return "SELECT " + String.join(", ", selected) + " FROM (" + rows + ") GROUP BY " + groups;
  }

  private List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < by.names().size(); i++) {
      keys.add("g" + i);
    }
    keys.add("k");
    return keys;
  }

  private String standings(String table, boolean onePeriod) {
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      boolean chooses = onePeriod && measures.get(i).counts() == CountedUnit.PEOPLE;
      String code = chooses ? chosen("s" + i) : "s" + i;
      codes.add("(CAST(" + code + " AS BIGINT) << " + 4 * i + ")");
    }
    String packed = String.join(" + ", codes) + " AS k";
    return "SELECT *, " + packed + " FROM (" + stood(SqlText.name(table)) + ")";
  }

  /** The periods with their groups and, as {@code s0, s1, ...}, where they stand. */
  String stood(String from) {
    MeasureSql sql = new MeasureSql(reporting);
    List<String> standings = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      standings.add(sql.standing(measures.get(i).logic()) + " AS s" + i);
    }
    String below = "SELECT *, " + subgroups() + sql.columns() + " FROM " + from;
    return "SELECT *, " + String.join(", ", standings) + " FROM (" + below + ")";
  }

  private String subgroups() {
    StringBuilder sql = new StringBuilder();
    List<Subgroup> all = by.all();
    for (int i = 0; i < all.size(); i++) {
      sql.append(all.get(i).sql()).append(" AS g").append(i).append(", ");
    }
    return sql.toString();
  }

  /** The standing of the period that stands for its person: the latest in the base, if any is. */
  private static String chosen(String standing) {
    return "CASE WHEN " + first(standing) + " THEN " + standing + " ELSE " + PASSED_OVER + " END";
  }

  /** Whether a period stands for its person. */
  static String first(String standing) {
    return "row_number() OVER (PARTITION BY person ORDER BY least("
        + standing
        + ", 2) DESC, period_no DESC) = 1";
  }
}
