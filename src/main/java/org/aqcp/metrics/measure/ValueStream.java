package org.aqcp.metrics.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.metrics.condition.ColumnUse;
import org.aqcp.metrics.condition.PeriodRow;

/**
 * The values of people of which there is one median or sum: of a column, or the sum of two.
 *
 * @param columns all must be known
 * @param divisor what the median is divided by: 2 for the average of two columns
 */
public record ValueStream(List<ColumnUse> columns, int divisor) {
  public ValueStream {
    columns = List.copyOf(columns);
  }

  /** The streams of a measure: of its columns first, then, for a change, those before. */
  public static List<ValueStream> of(MeasureDefinition measure) {
    List<ValueStream> streams = new ArrayList<>();
    for (List<ColumnUse> columns : List.of(measure.value().of(), measure.value().before())) {
      if (measure.quarters() == Quarters.EACH) {
        columns.forEach(column -> streams.add(new ValueStream(List.of(column), 1)));
      } else if (!columns.isEmpty()) {
        streams.add(new ValueStream(columns, measure.quarters() == Quarters.AVERAGE ? 2 : 1));
      }
    }
    return streams;
  }

  /** The sum of a period's columns, of which none is unknown. */
  public BigDecimal value(PeriodRow row) {
    return columns.stream()
        .map(column -> row.number(column.name()).orElseThrow())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What it is called beside others of its measure. */
  public String words() {
    String sum = columns.stream().map(ColumnUse::name).collect(Collectors.joining(" + "));
    return divisor == 1 ? sum : "(" + sum + ") / " + divisor;
  }
}
