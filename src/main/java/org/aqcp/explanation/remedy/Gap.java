package org.aqcp.explanation.remedy;

import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.choice.ChoiceSpace;
import org.aqcp.search.choice.Moves;
import org.aqcp.search.edit.ChangesBetween;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;
import org.aqcp.search.least.LeastEffort;
import org.aqcp.search.symbolic.NotSymbolic;
import org.aqcp.search.symbolic.SymbolicReading;

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
  /** No more formulas than this are looked at for one rule, which takes a few seconds. */
  private static final long MOST = 60_000_000;

  /** What is known of other changes than those that were found. */
  public enum Proof {
    /** None takes less effort; or, where nothing was found, none of them does it. */
    LEAST,
    /** Some may take less effort, or do it where nothing was found. */
    STOPPED,
    /** There are too many facts to look at them. */
    TOO_MANY
  }

  /**
   * Looks for the changes of least effort.
   *
   * @param before the evaluation that they change
   * @param to the status that the indicator is to have
   */
  public static Gap of(
      Evaluator evaluator, IndicatorVerdict of, Evaluation before, FactNames names, Status to) {
    Search search = new Search(evaluator, of, before);
    long least = LeastEffort.NEVER;
    boolean tooMany = false;
    Optional<Way> best = Optional.empty();
    int moves = 0;
    for (Rule rule : evaluator.rulebook().on(of.indicator().id())) {
      if (rule.conclusion() != to) {
        continue;
      }
      try {
        Way way = search.way(rule);
        moves += way.choices().moves();
        least = Math.min(least, way.found().least());
        boolean less = best.isEmpty() || way.effort() < best.get().effort();
        best = way.found().taken().isPresent() && less ? Optional.of(way) : best;
      } catch (NotSymbolic e) {
        tooMany = true;
      }
    }
    Optional<Remedy> remedy = best.flatMap(way -> search.remedy(way, names));
    long effort = best.map(Way::effort).orElse(0L);
    boolean proved = best.isPresent() ? effort <= least : least == LeastEffort.NEVER;
    boolean confirmed = remedy.isPresent() == best.isPresent();
    Proof stopped = tooMany && best.isEmpty() ? Proof.TOO_MANY : Proof.STOPPED;
    Proof proof = proved && confirmed && !tooMany ? Proof.LEAST : stopped;
    return new Gap(of, remedy, moves, effort, least, proof);
  }

  /** What was found for one rule. */
  private record Way(Rule rule, ChoiceSpace choices, LeastEffort.Found found) {
    long effort() {
      return found.effort();
    }

    Partnership changed() {
      int[] taken = found.taken().orElseThrow();
      return choices.with(choice -> taken[choice]);
    }
  }

  private record Search(Evaluator evaluator, IndicatorVerdict of, Evaluation before) {
    /** The least effort with which a rule holds. */
    Way way(Rule rule) {
      Partnership partnership = before.partnership();
      Bindings fixed = Evaluator.bindings(partnership, of.indicator());
      ChoiceSpace choices =
          Moves.of(partnership, rule.sentences().stream().map(Sentence::condition).toList(), fixed);
      Formulas by = new Formulas();
      SymbolicReading reading = new SymbolicReading(choices, evaluator.derived(), fixed, by);
      Formula goal = by.and(reading.read(rule).sure(), choices.inOrder(by));
      return new Way(rule, choices, LeastEffort.of(goal, choices.efforts(), MOST));
    }

    /** The changes of a way, confirmed and refereed. */
    Optional<Remedy> remedy(Way way, FactNames names) {
      RemedyTrial trial = new RemedyTrial(evaluator, of.indicator(), before);
      Optional<Remedy> remedy =
          trial.tried(
              new Remedy(
                  way.rule(),
                  ChangesBetween.between(before.partnership(), way.changed(), names),
                  way.rule().conclusion(),
                  List.of()));
      remedy.ifPresent(trial::referee);
      return remedy;
    }
  }
}
