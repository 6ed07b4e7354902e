package org.aqcp.edition.crosswalk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aqcp.condition.Status;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.apart.CaseHunt;
import org.aqcp.search.edit.EmptyPartnership;

/** How many facts of a kind it takes to meet or to miss each indicator of one version. */
final class Reach {
  /** No partnership was found. */
  static final int UNKNOWN = -1;

  /** It is proved that no partnership does. */
  static final int NEVER = -2;

  private record Asked(Indicator indicator, Set<Status> statuses) {}

  private final String level;
  private final LocalDate day;
  private final WitnessPool pool;
  private final Function<Asked, Stream<Partnership>> known;
  private final Map<Asked, Integer> facts = new HashMap<>();

  private Reach(
      String level,
      LocalDate day,
      WitnessPool pool,
      Function<Asked, Stream<Partnership>> known) {
    this.level = level;
    this.day = day;
    this.pool = pool;
    this.known = known;
  }

  static Reach ofOne(String level, LocalDate day, WitnessPool pool) {
    return new Reach(
        level, day, pool, asked -> pool.ofOne(asked.indicator(), asked.statuses()::contains));
  }

  static Reach ofOther(String level, LocalDate day, WitnessPool pool) {
    return new Reach(
        level, day, pool, asked -> pool.ofOther(asked.indicator(), asked.statuses()::contains));
  }

  /** The number of facts of one kind; {@link #UNKNOWN} or {@link #NEVER} if there is none. */
  int facts(Side side, Set<Status> statuses) {
    Asked asked = new Asked(side.indicator(), statuses);
    Integer least = facts.get(asked);
    if (least == null) {
      least = search(side, asked);
      facts.put(asked, least);
    }
    return least;
  }

  private int search(Side side, Asked asked) {
    int least = known.apply(asked).mapToInt(of -> most(of, side)).min().orElse(UNKNOWN);
    if (least != UNKNOWN) {
      return least;
    }
    CaseHunt hunt =
        new CaseHunt(
            side.ruling(), side.ruling(), EmptyPartnership.partnership(level, day), List.of());
    CaseHunt.Found found = hunt.find((status, same) -> asked.statuses().contains(status));
    found.given().ifPresent(pool::add);
    return found.given().map(of -> most(of, side)).orElse(found.facts() > 0 ? NEVER : UNKNOWN);
  }

  /** How many facts there are in the longest of the sections that rules read. */
  private static int most(Partnership partnership, Side side) {
    int most = 0;
    for (SectionType type : SectionType.values()) {
      if (side.read().looksAt(type)) {
        most = Math.max(most, partnership.section(type).facts().size());
      }
    }
    return most;
  }
}
