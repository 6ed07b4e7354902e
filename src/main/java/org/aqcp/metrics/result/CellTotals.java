package org.aqcp.metrics.result;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aqcp.metrics.measure.MeasureCounts;
import org.aqcp.metrics.measure.PeriodStanding;

/** What is counted of one measure in each cell of one set of subgroups. */
final class CellTotals {
  /** The count of each standing, and the sum of the values of those who count. */
  static final class Total {
    final long[] standings = new long[PeriodStanding.values().length];
    BigDecimal sum = BigDecimal.ZERO;

    private boolean isEmpty() {
      return Arrays.stream(standings).allMatch(count -> count == 0);
    }

    MeasureCounts counts() {
      return MeasureCounts.of(standings);
    }
  }

  private final Map<List<String>, Total> cells = new HashMap<>();

  /** By the first value that differs, in alphabetical order. */
  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      int compared = one.get(i).compareTo(other.get(i));
      if (compared != 0) {
        return compared;
      }
    }
    return 0;
  }

  void add(List<String> cell, int standing, long count, BigDecimal sum) {
    Total total = cells.computeIfAbsent(cell, fresh -> new Total());
    total.standings[standing] += count;
    if (standing == PeriodStanding.NUMERATOR.code()) {
      total.sum = total.sum.add(sum);
    }
  }

  /** The total of each cell with anybody in it, and of the cell of all, in order. */
  Map<List<String>, Total> cells() {
    Map<List<String>, Total> some = new TreeMap<>(CellTotals::compare);
    some.putAll(cells);
    some.entrySet().removeIf(cell -> !cell.getKey().isEmpty() && cell.getValue().isEmpty());
    return some;
  }
}
