package org.aqcp.metrics.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.metrics.condition.PeriodRow;
import org.aqcp.metrics.condition.PeriodTables;
import org.aqcp.metrics.measure.MeasureCounts;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasuredPeriods;
import org.aqcp.metrics.measure.PeriodStanding;
import org.aqcp.metrics.measure.ReportingPeriod;
import org.aqcp.metrics.measure.ValueStream;

/** The results of a measure, computed in memory the plain way. */
record PlainRun(MeasureDefinition measure, ReportingPeriod period, List<PeriodTables.Row> rows) {
  private List<MeasuredPeriods.Counted> counted(Map<String, String> group) {
    List<MeasuredPeriods.PersonPeriod> all =
        rows.stream()
            .map(row -> new MeasuredPeriods.PersonPeriod(row.person(), row.period()))
            .toList();
    // the period that stands for a person is chosen among all, then its group is looked at
    return MeasuredPeriods.counted(measure, all, period.dates()).stream()
        .filter(
            one ->
                group.entrySet().stream()
                    .allMatch(by -> value(one.period().row(), by.getKey()).equals(by.getValue())))
        .toList();
  }

  private static String value(PeriodRow row, String column) {
    return Optional.ofNullable(row.cells().get(column))
        .map(value -> value instanceof Boolean yes ? (yes ? "yes" : "no") : value.toString())
        .orElse("unknown");
  }

  MeasureCounts counts(Map<String, String> group) {
    return MeasuredPeriods.counts(counted(group));
  }

  /** The values of those who count, sorted, of one stream. */
  List<BigDecimal> values(Map<String, String> group, ValueStream stream) {
    List<BigDecimal> values = new ArrayList<>();
    for (MeasuredPeriods.Counted one : counted(group)) {
      if (one.standing() == PeriodStanding.NUMERATOR) {
        values.add(stream.value(one.period().row()));
      }
    }
    values.sort(null);
    return values;
  }
}
