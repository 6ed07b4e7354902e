package org.aqcp.edition.crosswalk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.aqcp.edition.difference.Edition;
import org.aqcp.edition.difference.EditionDay;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;

/** Finds out how the indicators of two framework versions are related. */
public final class CrosswalkSearch {
  private final Edition one;
  private final Edition other;
  private final List<Partnership> known;
  private final IntConsumer done;
  private final LocalDate day;

  /**
   * A search.
   *
   * @param known partnerships that may show how indicators are related, such as those of cases
   * @param done takes how many pairs are done, since that may take long
   */
  public CrosswalkSearch(Edition one, Edition other, List<Partnership> known, IntConsumer done) {
    this.one = one;
    this.other = other;
    this.known = List.copyOf(known);
    this.done = done;
    this.day = EditionDay.of(one, other);
  }

  /** The levels that both versions have. */
  public static List<String> levels(Edition one, Edition other) {
    return one.version().levelIds().stream()
        .filter(level -> !one.version().indicators(level).isEmpty())
        .filter(level -> !other.version().indicators(level).isEmpty())
        .toList();
  }

  /** How many pairs there are. */
  public static int pairs(Edition one, Edition other) {
    return levels(one, other).stream()
        .mapToInt(
            level ->
                one.version().indicators(level).size() * other.version().indicators(level).size())
        .sum();
  }

  /** All pairs. Of indicators that only overlap, no partnerships are shown. */
  public Crosswalk find() {
    return find((mine, theirs) -> true, false);
  }

  /**
   * The pairs of an indicator of either version, with a small partnership for all that is found.
   */
  public Crosswalk find(Indicator indicator) {
    boolean isOfOne = one.version().indicators().contains(indicator);
    return find((mine, theirs) -> (isOfOne ? mine : theirs).equals(indicator), true);
  }

  /** Which pairs are looked at. */
  private interface Choice {
    boolean takes(Indicator mine, Indicator theirs);
  }

  private Crosswalk find(Choice choice, boolean isInDetail) {
    List<CrossedPair> pairs = new ArrayList<>();
    for (String level : levels(one, other)) {
      WitnessPool pool = new WitnessPool(one, other, level, known);
      StatusReach ofOne = StatusReach.ofOne(level, day, pool);
      StatusReach ofOther = StatusReach.ofOther(level, day, pool);
      List<Side> others =
          other.version().indicators(level).stream().map(each -> Side.of(other, each)).toList();
      for (Indicator mine : one.version().indicators(level)) {
        Side side = Side.of(one, mine);
        for (Side theirs : others) {
          if (choice.takes(mine, theirs.indicator())) {
            pairs.add(pair(level, side, theirs, pool, ofOne, ofOther, isInDetail));
            done.accept(pairs.size());
          }
        }
      }
    }
    return new Crosswalk(one.version(), other.version(), day, pairs);
  }

  private CrossedPair pair(
      String level,
      Side mine,
      Side theirs,
      WitnessPool pool,
      StatusReach ofOne,
      StatusReach ofOther,
      boolean isInDetail) {
    if (!mine.read().meets(theirs.read())) {
      return CrossedPair.independent(level, mine.indicator(), theirs.indicator());
    }
    PairSearch search = new PairSearch(mine, theirs, level, day, pool);
    return new PairRelation(mine, theirs, search, ofOne, ofOther, isInDetail).of(level);
  }
}
