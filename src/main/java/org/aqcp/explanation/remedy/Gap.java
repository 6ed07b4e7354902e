package org.aqcp.explanation.remedy;

import java.util.ArrayList;
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
import org.aqcp.framework.Indicator;
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
 * @param moves how many single changes were considered
 * @param effort what the changes take
 * @param least no changes take less than this; as much as {@code effort} if it is proved that these
 *     take the least
 * @param proof what is known of other changes
 */
public record Gap(
    IndicatorVerdict of, Optional<Remedy> remedy, int moves, long effort, long least, Proof proof) {
  /** No more formulas than this are looked at, which takes a few seconds. */
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
    Indicator indicator = of.indicator();
    Partnership partnership = before.partnership();
    List<Rule> rules =
        evaluator.rulebook().on(indicator.id()).stream()
            .filter(rule -> rule.conclusion() == to)
            .toList();
    Bindings fixed = Evaluator.bindings(partnership, indicator);
    ChoiceSpace choices =
        Moves.of(
            partnership,
            rules.stream()
                .flatMap(rule -> rule.sentences().stream())
                .map(Sentence::condition)
                .toList(),
            fixed);
    try {
      LeastEffort.Found found = found(rules, choices, evaluator, fixed);
      Optional<Remedy> remedy =
          found
              .taken()
              .map(taken -> choices.with(choice -> taken[choice]))
              .flatMap(changed -> remedy(changed, rules, to, evaluator, of, before, names));
      boolean confirmed = remedy.isPresent() == found.taken().isPresent();
      Proof proof = found.isProved() && confirmed ? Proof.LEAST : Proof.STOPPED;
      return new Gap(of, remedy, choices.moves(), found.effort(), found.least(), proof);
    } catch (NotSymbolic tooMany) {
      return new Gap(of, Optional.empty(), choices.moves(), 0, 0, Proof.TOO_MANY);
    }
  }

  private static LeastEffort.Found found(
      List<Rule> rules, ChoiceSpace choices, Evaluator evaluator, Bindings fixed) {
    Formulas by = new Formulas();
    SymbolicReading reading = new SymbolicReading(choices, evaluator.derived(), fixed, by);
    List<Formula> goals = new ArrayList<>();
    rules.forEach(rule -> goals.add(reading.read(rule).sure()));
    Formula goal = by.and(by.or(goals), choices.inOrder(by));
    return LeastEffort.of(goal, choices.efforts(), MOST);
  }

  /** The changes that lead to another partnership, confirmed and refereed. */
  private static Optional<Remedy> remedy(
      Partnership changed,
      List<Rule> rules,
      Status to,
      Evaluator evaluator,
      IndicatorVerdict of,
      Evaluation before,
      FactNames names) {
    RemedyTrial trial = new RemedyTrial(evaluator, of.indicator(), before);
    Optional<Remedy> remedy =
        trial.tried(
            new Remedy(
                rules.get(0),
                ChangesBetween.between(before.partnership(), changed, names),
                to,
                List.of()));
    remedy.ifPresent(trial::referee);
    return remedy;
  }
}
