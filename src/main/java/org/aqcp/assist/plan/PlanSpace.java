package org.aqcp.assist.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.choice.Asked;
import org.aqcp.search.choice.ChoiceSpace;
import org.aqcp.search.choice.Moves;
import org.aqcp.search.edit.ChangesBetween;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;
import org.aqcp.search.least.LeastEffort;
import org.aqcp.search.least.SearchLimit;
import org.aqcp.search.symbolic.NotSymbolic;
import org.aqcp.search.symbolic.SymbolicRollUp;
import org.aqcp.search.symbolic.SymbolicVerdict;

/**
 * Everything that could be done for an aim, and when it is reached.
 *
 * @param kept that what is to stay as it is does
 * @param goal that the aim has the status
 */
record PlanSpace(
    Aim aim,
    Status to,
    ChoiceSpace choices,
    SymbolicRollUp rollUp,
    Formula kept,
    Formula goal,
    Formulas by) {
  /**
   * Everything that matters to the rules on an aim.
   *
   * @throws NotSymbolic if there are too many facts
   */
  static PlanSpace of(Aim aim, Status to, PlanSearch search) {
    Partnership partnership = search.before().partnership();
    List<Asked> asked = new ArrayList<>();
    for (IndicatorVerdict one : aim.indicators(search.before())) {
      asked.add(
          new Asked(
              ways(search.evaluator().rulebook().on(one.indicator().id()), to),
              Evaluator.bindings(partnership, one.indicator())));
    }
    ChoiceSpace choices = Moves.of(partnership, asked, search.evaluator().version().efforts());
    Formulas by = new Formulas();
    SymbolicRollUp rollUp = new SymbolicRollUp(choices, search.evaluator(), by);
    Formula kept = kept(choices, by, search.kept(), search.names());
    return new PlanSpace(aim, to, choices, rollUp, kept, aim.read(rollUp).isAtLeast(to), by);
  }

  /** What rules ask for that can help to reach a status. */
  private static List<List<? extends Requirement>> ways(List<Rule> rules, Status to) {
    Set<Status> helping = EnumSet.of(Status.MET, Status.NOT_APPLICABLE, to);
    List<List<? extends Requirement>> ways = new ArrayList<>();
    for (Rule rule : rules) {
      if (helping.contains(rule.conclusion())) {
        ways.add(rule.sentences().stream().map(Sentence::condition).toList());
      }
    }
    return ways;
  }

  /** That nothing is done about what stays as it is. */
  private static Formula kept(ChoiceSpace choices, Formulas by, Kept kept, FactNames names) {
    Partnership now = choices.with(choice -> 0);
    List<Formula> all = new ArrayList<>();
    for (int choice = 0; !kept.isNothing() && choice < choices.efforts().size(); choice++) {
      for (int option = 1; option < choices.efforts().get(choice).size(); option++) {
        int number = choice;
        int taken = option;
        Partnership changed = choices.with(one -> one == number ? taken : 0);
        if (ChangesBetween.between(now, changed, names).stream().anyMatch(kept::forbids)) {
          all.add(by.not(by.taken(choice, option)));
        }
      }
    }
    return by.and(all);
  }

  int moves() {
    return choices.moves();
  }

  /** The least with which the aim is reached, and some formulas hold. */
  LeastEffort.Found least(List<Formula> also, SearchLimit limit) {
    return least(by.and(goal, by.and(also)), limit);
  }

  private LeastEffort.Found least(Formula goal, SearchLimit limit) {
    Formula all = by.and(goal, kept);
    return LeastEffort.of(all, () -> by.and(all, choices.inOrder(by)), choices.efforts(), limit);
  }

  /** The ids of indicators that are seen at once to be out of reach; none if there is only one. */
  List<String> hopeless(List<IndicatorVerdict> indicators) {
    List<String> hopeless = new ArrayList<>();
    for (IndicatorVerdict one : indicators) {
      SymbolicVerdict verdict = rollUp.indicator(one.indicator());
      Formula fits = by.or(verdict.isAtLeast(to), verdict.is(Status.NOT_APPLICABLE));
      if (indicators.size() > 1 && least(fits, SearchLimit.of(0)).least() == LeastEffort.NEVER) {
        hopeless.add(one.indicator().id());
      }
    }
    return hopeless;
  }

  /** The partnership after what was found. */
  Partnership with(int[] taken) {
    return choices.with(choice -> taken[choice]);
  }

  /** That the dearest of some options is not taken. */
  Formula withoutDearest(int[] taken) {
    int dearest = 0;
    for (int choice = 1; choice < taken.length; choice++) {
      if (effort(choice, taken) > effort(dearest, taken)) {
        dearest = choice;
      }
    }
    return by.not(by.taken(dearest, taken[dearest]));
  }

  private long effort(int choice, int[] taken) {
    return choices.efforts().get(choice).get(taken[choice]);
  }
}
