package org.aqcp.metrics.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.metrics.condition.PeriodRow;
import org.aqcp.metrics.measure.MeasureColumns;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureLogic;
import org.aqcp.metrics.measure.MeasuredPeriods;
import org.aqcp.metrics.measure.MeasuredPeriods.Counted;
import org.aqcp.metrics.measure.MeasuredPeriods.PersonPeriod;
import org.aqcp.metrics.measure.ReportingPeriod;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.store.RecordStore;
import org.aqcp.metrics.store.SqlText;
import org.aqcp.metrics.store.StoredRow;

/** Why one person counts in a measure, or not: each period with each condition. */
public record PersonReading(MeasureDefinition measure, List<PeriodReading> periods) {
  public PersonReading {
    periods = List.copyOf(periods);
  }

  /** A period as it is stored. */
  private record Stored(long number, long line, PersonPeriod period) {}

  /**
   * Reads a person's periods. There are none if the records do not have the person.
   *
   * @param person as the table {@code periods} names people
   */
  public static PersonReading of(
      RecordStore store, MeasureDefinition measure, String person, ReportingPeriod reporting) {
    List<Stored> stored = stored(store, measure, person, reporting);
    List<Counted> counted =
        MeasuredPeriods.counted(
            measure, stored.stream().map(Stored::period).toList(), reporting.dates());
    List<PeriodReading> periods = new ArrayList<>();
    for (int i = 0; i < stored.size(); i++) {
      Stored one = stored.get(i);
      int index = i;
      boolean counts = counted.stream().anyMatch(period -> period.index() == index);
      PeriodRow row = one.period().row();
      periods.add(
          new PeriodReading(
              one.number(),
              one.line(),
              measure.logic().standing(row),
              counts,
              parts(measure.logic(), row)));
    }
    return new PersonReading(measure, periods);
  }

  private static Map<String, ConditionReading> parts(MeasureLogic logic, PeriodRow row) {
    Map<String, ConditionReading> parts = new LinkedHashMap<>();
    parts.put("base", ConditionReading.of(logic.base(), row));
    parts.put("excluded", ConditionReading.of(logic.excluded(), row));
    parts.put("denominator", ConditionReading.of(logic.denominator(), row));
    parts.put("numerator", ConditionReading.of(logic.numerator(), row));
    return parts;
  }

  private static List<Stored> stored(
      RecordStore store, MeasureDefinition measure, String person, ReportingPeriod reporting) {
    List<PeriodColumn> columns = List.copyOf(MeasureColumns.of(measure));
    StringBuilder sql = new StringBuilder("SELECT period_no, line_no");
    columns.forEach(column -> sql.append(", ").append(SqlText.name(column.stored())));
    sql.append(" FROM periods WHERE person = ? ORDER BY period_no");
    return store.query(
        sql.toString(),
        List.of(person),
        row -> {
          Map<String, Object> cells = new HashMap<>();
          for (int i = 0; i < columns.size(); i++) {
            PeriodColumn column = columns.get(i);
            value(row, i + 3, column).ifPresent(value -> cells.put(column.name(), value));
          }
          PeriodRow period = new PeriodRow(cells, reporting.dates());
          return new Stored(row.count(1), row.count(2), new PersonPeriod(person, period));
        });
  }

  private static Optional<?> value(StoredRow row, int at, PeriodColumn column) {
    return switch (column.type()) {
      case TEXT, WORD -> row.text(at);
      case YES_NO -> row.truth(at);
      case DATE -> row.day(at);
      case NUMBER, MONEY -> row.decimal(at);
    };
  }
}
