package org.aqcp.metrics.disclosure;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aqcp.metrics.audit.Exposure;
import org.aqcp.metrics.knowledge.Knowledge;
import org.aqcp.metrics.knowledge.PeopleCount;
import org.aqcp.metrics.knowledge.PeopleKey;
import org.aqcp.metrics.knowledge.PeopleRole;

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

  /** Counts to suppress for the sake of some that are exposed; empty if nothing helps. */
  Set<PeopleKey> next(List<Exposure> exposed) {
    Set<Integer> chosen = new TreeSet<>();
    Set<Integer> touched = new HashSet<>();
    ShiftChoice choice = new ShiftChoice(table, limit);
    for (Exposure one : inOrder(exposed)) {
      // whether counts close to a change are still exposed is seen only afterwards
      if (Collections.disjoint(choice.close(one.count()), touched)) {
        Set<Integer> found = choose(choice, one);
        if (!found.isEmpty()) {
          chosen.addAll(found);
          found.forEach(count -> touched.addAll(choice.close(count)));
        }
      }
    }
    Set<PeopleKey> more = new TreeSet<>();
    chosen.forEach(count -> more.add(knowledge.counts().get(count).key().orElseThrow()));
    return more;
  }

  private Set<Integer> choose(ShiftChoice choice, Exposure exposed) {
    Set<Integer> found = new TreeSet<>();
    choice.cheapest(exposed).forEach(shift -> found.addAll(shift.suppressed()));
    return found.isEmpty() ? choice.nearest(exposed.count()) : found;
  }

  /** Groups first: what is known of a group hides who of it has an outcome. */
  private List<Exposure> inOrder(List<Exposure> exposed) {
    return exposed.stream()
        .sorted(
            Comparator.<Exposure, PeopleRole>comparing(one -> one.of().role())
                .thenComparing(one -> table.number(one.count()))
                .thenComparing(Exposure::count))
        .toList();
  }
}
