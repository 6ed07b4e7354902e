package org.aqcp.metrics.disclosure;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aqcp.metrics.audit.Exposure;
import org.aqcp.metrics.knowledge.Knowledge;
import org.aqcp.metrics.knowledge.PeopleCount;
import org.aqcp.metrics.knowledge.PeopleKey;

/** Chooses what else to suppress, given what is exposed. */
final class Suppressions {
  private final CountedPeople people;
  private final Knowledge knowledge;
  private final ShiftTable table;
  private final int limit;

  Suppressions(CountedPeople people, Set<PeopleKey> suppressed, Knowledge knowledge, int limit) {
    this.people = people;
    this.knowledge = knowledge;
    this.limit = limit;
    double[] costs =
        knowledge.counts().stream().mapToDouble(count -> cost(count, suppressed)).toArray();
    this.table = new ShiftTable(knowledge, KnownPoint.of(knowledge, people), costs);
  }

  /** The larger a count, the more is lost; empty groups stay published. */
  private double cost(PeopleCount count, Set<PeopleKey> suppressed) {
    Integer counted = count.key().map(people.counts()::get).orElse(0);
    return counted == null || counted == 0 || suppressed.contains(count.key().orElseThrow())
        ? 0
        : 1 + Math.log1p(counted);
  }

  /** The counts to suppress for the sake of those that are exposed; empty if nothing helps. */
  Set<PeopleKey> next(List<Exposure> exposed) {
    Set<PeopleKey> more = new TreeSet<>();
    Set<Integer> chosen = new TreeSet<>();
    Spread spread = new Spread(table.numbers());
    boolean fits = KnownPoint.fits(knowledge, table.numbers());
    for (Exposure one : inOrder(exposed)) {
      if (fits && spread.hides(one.count(), one.of().role(), limit)) {
        continue;
      }
      ShiftTable rest = table.without(chosen);
      List<Shift> shifts = new ShiftChoice(rest, limit).cheapest(one);
      Set<Integer> found = new LinkedHashSet<>();
      shifts.forEach(shift -> found.addAll(shift.suppressed()));
      if (found.isEmpty()) {
        found.addAll(nearest(one.count()));
      }
      shifts.forEach(spread::add);
      chosen.addAll(found);
    }
    chosen.forEach(count -> more.add(knowledge.counts().get(count).key().orElseThrow()));
    return more;
  }

  private List<Exposure> inOrder(List<Exposure> exposed) {
    return exposed.stream()
        .sorted(
            Comparator.<Exposure>comparingDouble(one -> table.number(one.count()))
                .thenComparing(Exposure::count))
        .toList();
  }

  /** The smallest of the published counts that are closest to a count. */
  private List<Integer> nearest(int count) {
    ShiftArea.Map areas = new ShiftArea.Map(table.relations(), table.movable());
    for (int steps = 1; ; steps++) {
      ShiftArea area = areas.around(count, steps);
      List<Integer> published =
          area.counts().stream()
              .filter(one -> table.cost(one) > 0)
              .sorted(Comparator.comparing(table::cost))
              .limit(1)
              .toList();
      if (!published.isEmpty() || area.isAll()) {
        return published;
      }
    }
  }
}
