package org.aqcp.metrics.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.aqcp.metrics.audit.Exposure;
import org.aqcp.metrics.knowledge.PeopleRole;
import org.aqcp.metrics.knowledge.RelationTerm;

/**
 * Chooses what to suppress for the sake of an exposed count: the published counts that must change
 * if the count is to be anything within a range as wide as the limit, at the least cost.
 */
final class ShiftChoice {
  private static final int FEW = 2;
  private static final int SEVERAL = 5;

  private final ShiftTable table;
  private final ShiftAreas areas;
  private final ShiftSubtables subtables;
  private final int limit;

  ShiftChoice(ShiftTable table, int limit) {
    this.table = table;
    this.limit = limit;
    this.areas = new ShiftAreas(table);
    this.subtables = new ShiftSubtables(table, areas, limit);
  }

  /** The cheapest changes close to a count, if there is room enough; empty if there are none. */
  List<Shift> cheapest(Exposure exposed) {
    int count = exposed.count();
    List<Supplier<ShiftArea>> wider =
        List.of(
            () -> subtables.around(count, FEW, false),
            () -> subtables.around(count, FEW, true),
            () -> subtables.around(count, SEVERAL, true),
            () -> areas.around(count, Integer.MAX_VALUE));
    for (Supplier<ShiftArea> next : wider) {
      ShiftArea area = next.get();
      Optional<List<Shift>> found =
          targets(exposed).stream()
              .distinct()
              .flatMap(target -> shifts(area, count, target).stream())
              .findFirst();
      if (found.isPresent()) {
        return found.get();
      }
    }
    return List.of();
  }

  /** Amounts by which a count should change, one after the other; those that suffice first. */
  private List<List<Double>> targets(Exposure exposed) {
    double number = table.number(exposed.count());
    double down = Math.max(0, Math.min(limit, -table.down(exposed.count())));
    List<Double> up = List.of((double) limit);
    if (exposed.of().role() == PeopleRole.DIFFERENCE && number < limit) {
      return List.of(List.of(-number), up);
    }
    double others = Math.min(limit, others(exposed.count()));
    return List.of(around(Math.min(limit - others, down)), around(down), up);
  }

  /** Down by some people, and up by what is missing to the limit. */
  private List<Double> around(double down) {
    return down == 0 ? List.of((double) limit) : List.of(limit - down, -down);
  }

  /** How many people are in the same denominator and not in this count. */
  private double others(int count) {
    return table.relations().stream()
        .filter(one -> one.terms().stream().anyMatch(term -> term.count() == count))
        .flatMap(one -> one.terms().stream())
        .map(RelationTerm::count)
        .filter(other -> other != count && table.count(other).role() == PeopleRole.OUTCOME)
        .filter(other -> table.count(other).key().isEmpty() || table.count(count).key().isEmpty())
        .mapToDouble(table::number)
        .min()
        .orElse(limit);
  }

  /** The changes by each amount; what one of them suppresses is free for the next. */
  private Optional<List<Shift>> shifts(ShiftArea area, int count, List<Double> amounts) {
    List<Shift> shifts = new ArrayList<>();
    Set<Integer> suppressed = new TreeSet<>();
    for (double amount : amounts) {
      if (amount != 0) {
        Optional<Shift> next =
            new ShiftProgram(table.without(suppressed)).cheapest(area, count, amount);
        if (next.isEmpty()) {
          return Optional.empty();
        }
        suppressed.addAll(next.get().suppressed());
        shifts.add(next.get());
      }
    }
    return Optional.of(shifts);
  }

  /** The equations that are close to a count. */
  Set<Integer> close(int count) {
    return areas.around(count, 2).relations();
  }

  /** The smallest of the published counts that are closest to a count. */
  Set<Integer> nearest(int count) {
    for (int steps = 1; ; steps++) {
      ShiftArea area = areas.around(count, steps);
      Optional<Integer> published =
          area.counts().stream()
              .filter(one -> table.cost(one) > 0)
              .min(Comparator.comparing(table::cost));
      if (published.isPresent() || area.isAll()) {
        return published.map(Set::of).orElse(Set.of());
      }
    }
  }
}
