package org.aqcp.explanation.remedy;

import java.util.Optional;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.search.least.LeastEffort;
import org.aqcp.search.symbolic.NotSymbolic;

/**
 * What is missing for an indicator to have a status: the changes that take the least effort, and
 * what is known about others.
 *
 * @param of the verdict now
 * @param remedy the changes, confirmed by an evaluation; empty if none were found
 * @param moves how many single changes were considered, for each rule by itself
 * @param effort what the changes take
 * @param least no changes take less than this; as much as {@code effort} if it is proved that these
 *     take the least
 * @param proof what is known of other changes
 */
public record Gap(
    IndicatorVerdict of, Optional<Remedy> remedy, int moves, long effort, long least, Proof proof) {
  /** What is known of other changes than those that were found. */
  public enum Proof {
    /** None takes less effort; or, where nothing was found, none of them does it. */
    LEAST,
    /** Some may take less effort, or do it where nothing was found. */
    STOPPED,
    /** There are too many facts to look at them. */
    TOO_MANY
  }

  /** The changes of least effort with which an indicator has a status. */
  static Gap of(RuleSearch search, IndicatorVerdict of, Status to) {
    long least = LeastEffort.NEVER;
    boolean tooMany = false;
    Optional<RuleSearch.Way> best = Optional.empty();
    int moves = 0;
    for (Rule rule : search.rules(to)) {
      try {
        RuleSearch.Way way = search.way(rule);
        moves += way.choices().moves();
        least = Math.min(least, way.found().least());
        boolean isLess = best.isEmpty() || way.effort() < best.get().effort();
        best = way.isFound() && isLess ? Optional.of(way) : best;
      } catch (NotSymbolic e) {
        tooMany = true;
      }
    }
    Optional<Remedy> remedy = best.flatMap(search::remedy);
    long effort = best.map(RuleSearch.Way::effort).orElse(0L);
    boolean proved = best.isPresent() ? effort <= least : least == LeastEffort.NEVER;
    boolean confirmed = remedy.isPresent() == best.isPresent();
    Proof stopped = tooMany && best.isEmpty() ? Proof.TOO_MANY : Proof.STOPPED;
    Proof proof = proved && confirmed && !tooMany ? Proof.LEAST : stopped;
    return new Gap(of, remedy, moves, effort, least, proof);
  }

  /** Where nothing has to change. */
  static Gap none(IndicatorVerdict of) {
    return new Gap(of, Optional.empty(), 0, 0, 0, Proof.LEAST);
  }

  /** The same with other changes, of which nothing is proved. */
  Gap with(Remedy other, long itsEffort) {
    return new Gap(of, Optional.of(other), moves, itsEffort, least, Proof.STOPPED);
  }

  /** Whether it is proved that no other changes take less effort. */
  public boolean isLeast() {
    return remedy.isPresent() && proof == Proof.LEAST;
  }

  /** Whether changes may be found by looking further. */
  public boolean isStopped() {
    return remedy.isEmpty() && proof != Proof.LEAST;
  }
}
