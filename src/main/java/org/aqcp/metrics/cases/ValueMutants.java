package org.aqcp.metrics.cases;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.metrics.condition.ColumnUse;
import org.aqcp.metrics.measure.MeasureValue;

/** The wrong values that differ from one in a column. */
final class ValueMutants {
  private ValueMutants() {}

  static List<MeasureValue> of(MeasureValue value) {
    List<MeasureValue> others = new ArrayList<>();
    for (List<ColumnUse> columns : exchanged(value.of())) {
      others.add(new MeasureValue(value.kind(), columns, value.before()));
    }
    for (List<ColumnUse> columns : exchanged(value.before())) {
      others.add(new MeasureValue(value.kind(), value.of(), columns));
    }
    return others;
  }

  private static List<List<ColumnUse>> exchanged(List<ColumnUse> columns) {
    List<List<ColumnUse>> all = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      for (ColumnUse column : ColumnSiblings.of(columns.get(i))) {
        List<ColumnUse> others = new ArrayList<>(columns);
        others.set(i, column);
        all.add(others);
      }
    }
    return all;
  }
}
