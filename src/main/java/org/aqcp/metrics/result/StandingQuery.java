package org.aqcp.metrics.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.metrics.condition.DateSpan;
import org.aqcp.metrics.measure.CountedUnit;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureSql;
import org.aqcp.metrics.measure.MeasureValue.Kind;
import org.aqcp.metrics.measure.ValueStream;
import org.aqcp.metrics.store.SqlText;

/**
 * The query that counts the periods of all measures in one pass. Where a period stands in a few
 * measures is packed into one number, four bits for each, and periods are grouped by such numbers:
 * the database groups by few keys, instead of counting ten kinds for each measure.
 */
record StandingQuery(List<MeasureDefinition> measures, Subgroups by, DateSpan reporting) {
  /** How many measures are in one number. More of them make more different numbers. */
  static final int PACKED = 5;

  /** Of a period that does not stand for its person. */
  static final int PASSED_OVER = 15;

  StandingQuery {
    measures = List.copyOf(measures);
  }

  /** How many numbers hold all measures. */
  int packs() {
    return (measures.size() + PACKED - 1) / PACKED;
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
   * Rows of a subgroup's value each, the packed numbers of which one is not NULL, the count, sums,
   * and first and last dates.
   */
  String everyPeriod(String table) {
    return grouped(packed(table, false));
  }

  /** The same of one period of each person, for the measures that count people. */
  String onePeriodOfEach(String table) {
    return grouped(packed(table, true));
  }

  private String grouped(String rows) {
    List<String> selected = new ArrayList<>(groups());
    selected.addAll(keys());
    selected.add("count(*)");
    sums().forEach(sum -> selected.add("CAST(sum(" + sum + ") AS DECIMAL(38,2))"));
    for (String date : dates()) {
      selected.add("min(" + date + ")");
      selected.add("max(" + date + ")");
    }
    String before = String.join(", ", groups()) + (groups().isEmpty() ? "" : ", ");
    String sets =
        keys().stream()
            .map(key -> "(" + before + key + ")")
            .collect(Collectors.joining(", ", "(", ")"));
    return "SELECT "
        + String.join(", ", selected)
        + " FROM ("
        + rows
        + ") GROUP BY GROUPING SETS "
        + sets;
  }

  private List<String> groups() {
    return numbered("g", by.names().size());
  }

  private List<String> keys() {
    return numbered("k", packs());
  }

  private static List<String> numbered(String prefix, int count) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(prefix + i);
    }
    return names;
  }

  private String packed(String table, boolean onePeriod) {
    List<String> packed = new ArrayList<>();
    for (int pack = 0; pack < packs(); pack++) {
      List<String> codes = new ArrayList<>();
      for (int i = pack * PACKED; i < Math.min(measures.size(), (pack + 1) * PACKED); i++) {
        boolean chooses = onePeriod && measures.get(i).counts() == CountedUnit.PEOPLE;
        String code = chooses ? chosen("s" + i) : "s" + i;
        codes.add("(CAST(" + code + " AS INTEGER) << " + 4 * (i - pack * PACKED) + ")");
      }
      packed.add(String.join(" + ", codes) + " AS k" + pack);
    }
    return "SELECT *, " + String.join(", ", packed) + " FROM (" + stood(SqlText.name(table)) + ")";
  }

  /** The periods with their groups and, as {@code s0, s1, ...}, where they stand. */
  String stood(String from) {
    MeasureSql sql = new MeasureSql(reporting);
    List<String> selected = new ArrayList<>(List.of("*"));
    List<Subgroup> all = by.all();
    for (int i = 0; i < all.size(); i++) {
      selected.add(all.get(i).sql() + " AS g" + i);
    }
    for (int i = 0; i < measures.size(); i++) {
      selected.add(sql.standing(measures.get(i).logic()) + " AS s" + i);
    }
    return "SELECT " + String.join(", ", selected) + " FROM " + sql.from(from);
  }

  /** The standing of the period that stands for its person: the latest in the base, if any is. */
  private static String chosen(String standing) {
    return "CASE WHEN %s THEN %s ELSE %d END".formatted(first(standing), standing, PASSED_OVER);
  }

  /**
   * Whether a period stands for its person. All such windows are alike, so that the database
   * partitions once for all measures.
   */
  static String first(String standing) {
    String rank = "(least(%s, 2) * 1000000 + period_no)".formatted(standing);
    return rank + " = max(" + rank + ") OVER (PARTITION BY person_no)";
  }
}
