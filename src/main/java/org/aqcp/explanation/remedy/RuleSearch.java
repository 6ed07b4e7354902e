package org.aqcp.explanation.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Comparing;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.choice.Asked;
import org.aqcp.search.choice.ChoiceSpace;
import org.aqcp.search.choice.Moves;
import org.aqcp.search.choice.Permitted;
import org.aqcp.search.edit.Change;
import org.aqcp.search.edit.ChangesBetween;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;
import org.aqcp.search.least.LeastEffort;
import org.aqcp.search.least.SearchLimit;
import org.aqcp.search.symbolic.NotSymbolic;
import org.aqcp.search.symbolic.SymbolicReading;

/**
 * Searches for the least that can be done for a rule on an indicator to hold.
 *
 * @param before the evaluation that it changes
 * @param names the names of the partnership's facts
 * @param most how many formulas may be looked at for one rule
 */
record RuleSearch(
    Evaluator evaluator, Indicator indicator, Evaluation before, FactNames names, long most) {
  private static final int MORE = 8;

  /** What was found for a rule. */
  record Way(Rule rule, ChoiceSpace choices, LeastEffort.Found found) {
    boolean isFound() {
      return found.taken().isPresent();
    }

    long effort() {
      return found.effort();
    }

    /** The partnership after what was found, which is something. */
    private Partnership changed() {
      int[] taken = found.taken().orElseThrow();
      return choices.with(choice -> taken[choice]);
    }
  }

  /**
   * The least with which a rule holds. Sentences that hold already are read only if what the others
   * want makes one of them fail: otherwise nothing less will do either.
   *
   * @throws NotSymbolic if there are too many facts
   */
  Way way(Rule rule) {
    Reading now = reading(before.partnership());
    Bindings fixed = Evaluator.bindings(before.partnership(), indicator);
    List<Sentence> failing =
        rule.sentences().stream()
            .filter(one -> one.condition().read(now, fixed) != Truth.TRUE)
            .toList();
    Way way = way(rule, failing);
    boolean fails = way.isFound() && !holds(rule, way.changed());
    return fails ? way(rule, rule.sentences()) : way;
  }

  private boolean holds(Rule rule, Partnership in) {
    return reading(in).read(rule, Evaluator.bindings(in, indicator)) == Truth.TRUE;
  }

  private Reading reading(Partnership partnership) {
    return Reading.open(evaluator.world(partnership));
  }

  /**
   * The least with which some sentences of a rule hold; where the facts that they ask for are not
   * enough, with more of them: of a share, how many are needed depends on how many there are.
   */
  private Way way(Rule rule, List<Sentence> sentences) {
    Way way = way(rule, sentences, 0);
    // without a share, a few at once seldom find what those that are asked for do not
    if (way.isFound() || (most == 0 && !asksForShares(rule))) {
      return way;
    }
    try {
      return way(rule, sentences, MORE);
    } catch (NotSymbolic e) {
      return way;
    }
  }

  private static boolean asksForShares(Rule rule) {
    return rule.sentences().stream()
        .flatMap(sentence -> sentence.condition().conditions().stream())
        .anyMatch(
            condition ->
                condition instanceof Comparing
                    || (condition instanceof Quantity quantity && quantity.isShare()));
  }

  private Way way(Rule rule, List<Sentence> sentences, int more) {
    Partnership partnership = before.partnership();
    Bindings fixed = Evaluator.bindings(partnership, indicator);
    List<Requirement> conditions = conditions(sentences);
    List<Sentence> others = new ArrayList<>(rule.sentences());
    others.removeAll(sentences);
    ChoiceSpace choices =
        Moves.of(
            partnership,
            List.of(new Asked(List.of(conditions), conditions(others), fixed)),
            Permitted.advice(partnership.asOf(), evaluator.version().efforts()),
            more);
    Formulas by = new Formulas();
    Formula holds = new SymbolicReading(choices, evaluator.derived(), fixed, by).surely(conditions);
    return new Way(
        rule,
        choices,
        LeastEffort.of(
            holds,
            () -> by.and(holds, choices.inOrder(by)),
            choices.efforts(),
            SearchLimit.of(most)));
  }

  private static List<Requirement> conditions(List<Sentence> of) {
    return of.stream().map(Sentence::condition).toList();
  }

  /** What was found as changes, if they do what they promise. */
  Optional<Remedy> remedy(Way way) {
    List<Change> changes = ChangesBetween.between(before.partnership(), way.changed(), names);
    return trial().tried(new Remedy(way.rule(), changes, way.rule().conclusion()));
  }

  /** Has Drools evaluate every indicator of which a remedy says that its verdict changes. */
  void referee(Remedy remedy) {
    trial().referee(remedy);
  }

  /** The rules that give the indicator a status. */
  List<Rule> rules(Status to) {
    return evaluator.rulebook().on(indicator.id()).stream()
        .filter(rule -> rule.conclusion() == to)
        .toList();
  }

  private RemedyTrial trial() {
    return new RemedyTrial(evaluator, indicator, before);
  }
}
