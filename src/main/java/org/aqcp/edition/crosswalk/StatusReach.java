package org.aqcp.edition.crosswalk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.aqcp.condition.Status;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.apart.CaseHunt;
import org.aqcp.search.edit.EmptyPartnership;

/** How few facts it takes to meet or to miss each indicator of one version. */
final class StatusReach {
  /**
   * What it takes.
   *
   * @param facts how many of each section that matters; empty if no partnership was found
   * @param isNever whether it is proved that no partnership does
   */
  record Taken(Optional<Map<SectionType, Integer>> facts, boolean isNever) {}

  private record Asked(Indicator indicator, Set<Status> statuses) {}

  private final String level;
  private final LocalDate day;
  private final WitnessPool pool;
  private final BiFunction<Indicator, Set<Status>, Stream<Partnership>> known;
  private final Map<Asked, Taken> taken = new HashMap<>();

  private StatusReach(
      String level,
      LocalDate day,
      WitnessPool pool,
      BiFunction<Indicator, Set<Status>, Stream<Partnership>> known) {
    this.level = level;
    this.day = day;
    this.pool = pool;
    this.known = known;
  }

  static StatusReach ofOne(String level, LocalDate day, WitnessPool pool) {
    return new StatusReach(level, day, pool, pool::ofOne);
  }

  static StatusReach ofOther(String level, LocalDate day, WitnessPool pool) {
    return new StatusReach(level, day, pool, pool::ofOther);
  }

  /** What it takes to have one of some statuses. */
  Taken of(Side side, Set<Status> statuses) {
    Asked asked = new Asked(side.indicator(), statuses);
    Taken known = taken.get(asked);
    if (known == null) {
      known = search(side, statuses);
      taken.put(asked, known);
    }
    return known;
  }

  private Taken search(Side side, Set<Status> statuses) {
    Optional<Map<SectionType, Integer>> least =
        known
            .apply(side.indicator(), statuses)
            .map(of -> facts(of, side))
            .min(Comparator.comparing(facts -> facts.values().stream().mapToInt(n -> n).sum()));
    if (least.isPresent()) {
      return new Taken(least, false);
    }
    CaseHunt hunt =
        new CaseHunt(
            side.ruling(), side.ruling(), EmptyPartnership.partnership(level, day), List.of());
    CaseHunt.Found found = hunt.find((status, same) -> statuses.contains(status));
    found.given().ifPresent(pool::add);
    return new Taken(found.given().map(of -> facts(of, side)), found.facts() > 0);
  }

  /** How many facts there are in the sections that rules read. */
  private static Map<SectionType, Integer> facts(Partnership partnership, Side side) {
    Map<SectionType, Integer> facts = new EnumMap<>(SectionType.class);
    for (SectionType type : SectionType.values()) {
      if (side.read().looksAt(type)) {
        facts.put(type, partnership.section(type).facts().size());
      }
    }
    return facts;
  }
}
