package org.aqcp.explanation.remedy;

import java.util.Comparator;
import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.search.edit.Change;

/**
 * How much a remedy asks for.
 *
 * @param entries the values that are written, with those of new facts
 */
record Workload(int changes, int entries) implements Comparable<Workload> {
  private static final Comparator<Workload> LEAST =
      Comparator.comparingInt(Workload::changes).thenComparingInt(Workload::entries);

  static Workload of(List<Change> changes) {
    return new Workload(
        changes.size(), changes.stream().mapToInt(change -> written(change.value())).sum());
  }

  private static int written(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().mapToInt(Workload::written).sum();
    }
    if (!(value instanceof Record fact)) {
      return value == null ? 0 : 1;
    }
    return Kind.of(fact.getClass()).components().keySet().stream()
        .mapToInt(component -> written(Kind.value(fact, component)))
        .sum();
  }

  @Override
  public int compareTo(Workload other) {
    return LEAST.compare(this, other);
  }
}
