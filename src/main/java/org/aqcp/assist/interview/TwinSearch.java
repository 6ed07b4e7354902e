package org.aqcp.assist.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.Verdict;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.choice.Asked;
import org.aqcp.search.choice.ChoiceSpace;
import org.aqcp.search.choice.Moves;
import org.aqcp.search.choice.Permitted;
import org.aqcp.search.choice.TwinSpaces;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;
import org.aqcp.search.least.LeastEffort;
import org.aqcp.search.least.SearchLimit;
import org.aqcp.search.symbolic.NotSymbolic;
import org.aqcp.search.symbolic.SymbolicReading;
import org.aqcp.search.symbolic.SymbolicVerdict;

/**
 * Looks for two ways to report more of a partnership that differ only in one answer and come to
 * different verdicts on an indicator, or of which one has an answer and is decided by it. Rules are
 * read with choices twice, once for each way.
 */
final class TwinSearch {
  /** No more facts of one kind than this are added. */
  private static final int MOST_FACTS = 30;

  /** Where the facts that rules ask for are not enough, so many more: shares need that. */
  private static final int MORE = 6;

  private static final List<Status> KNOWN =
      List.of(Status.MET, Status.NOT_APPLICABLE, Status.PARTLY_MET, Status.NOT_MET);

  private final Evaluator evaluator;
  private final Partnership partnership;
  private final Indicator indicator;
  private final List<Rule> rules;
  private final Bindings fixed;
  private ChoiceSpace space;

  TwinSearch(Evaluator evaluator, Partnership partnership, Indicator indicator) {
    this.evaluator = evaluator;
    this.partnership = partnership;
    this.indicator = indicator;
    this.rules = evaluator.rulebook().on(indicator.id());
    this.fixed = Evaluator.bindings(partnership, indicator);
  }

  /** Two ways with different answers; empty if none were found. */
  Optional<Witness> find(OpenPart open) {
    Optional<Witness> found = find(open, space());
    return found.isPresent() || open.part() != null ? found : find(open, space(MORE));
  }

  /** Two ways of which only one has an answer, and is decided by it; empty if none were found. */
  Optional<Witness> settling(OpenPart open) {
    Optional<TwinSpaces> twins =
        open.part() == null
            ? Optional.of(TwinSpaces.leavingOut(space(), open.section()))
            : TwinSpaces.leavingOut(space(), open.place());
    return searched(twins, this::onlyOneDecided);
  }

  /** What could be reported, as far as the rules on the indicator ask for it. */
  ChoiceSpace space() {
    if (space == null) {
      space = space(0);
    }
    return space;
  }

  private ChoiceSpace space(int more) {
    List<List<? extends Requirement>> ways = new ArrayList<>();
    rules.forEach(rule -> ways.add(rule.sentences().stream().map(Sentence::condition).toList()));
    return Moves.of(
        partnership,
        List.of(new Asked(ways, fixed)),
        Permitted.completing(partnership, MOST_FACTS),
        more);
  }

  private Optional<Witness> find(OpenPart open, ChoiceSpace in) {
    Optional<TwinSpaces> twins =
        open.part() == null
            ? Optional.of(TwinSpaces.of(in, open.section()))
            : TwinSpaces.of(in, open.place());
    return searched(twins, this::differing);
  }

  /** Says what two verdicts are to be. */
  private interface Goal {
    Formula of(SymbolicVerdict one, SymbolicVerdict other, Formulas by);
  }

  private Optional<Witness> searched(Optional<TwinSpaces> twins, Goal goal) {
    try {
      return twins.flatMap(both -> reached(both, goal));
    } catch (NotSymbolic tooMuch) {
      return Optional.empty();
    }
  }

  private Optional<Witness> reached(TwinSpaces twins, Goal wanted) {
    Formulas by = new Formulas();
    Formula goal = wanted.of(verdict(twins.one(), by), verdict(twins.other(), by), by);
    LeastEffort.Found found = LeastEffort.of(goal, () -> goal, twins.efforts(), SearchLimit.of(0));
    return found.taken().flatMap(taken -> witness(twins, taken));
  }

  private Formula differing(SymbolicVerdict one, SymbolicVerdict other, Formulas by) {
    List<Formula> goals = new ArrayList<>();
    for (Status status : KNOWN) {
      for (Status otherwise : KNOWN) {
        if (status != otherwise) {
          goals.add(by.and(decided(status, one, by), decided(otherwise, other, by)));
        }
      }
    }
    return by.or(goals);
  }

  private Formula onlyOneDecided(SymbolicVerdict one, SymbolicVerdict other, Formulas by) {
    List<Formula> goals = new ArrayList<>();
    for (Status status : KNOWN) {
      goals.add(by.and(decided(status, one, by), by.not(decided(status, other, by))));
    }
    return by.or(goals);
  }

  private Optional<Witness> witness(TwinSpaces twins, int[] taken) {
    Partnership one = twins.one().with(choice -> taken[choice]);
    Partnership other = twins.other().with(choice -> taken[choice]);
    Verdict verdict = evaluator.unrefereed(one, indicator);
    Verdict otherwise = evaluator.unrefereed(other, indicator);
    return verdict.decided() && !verdict.isLike(otherwise)
        ? Optional.of(new Witness(indicator, one, verdict.status(), other, otherwise.status()))
        : Optional.empty();
  }

  private SymbolicVerdict verdict(ChoiceSpace of, Formulas by) {
    SymbolicReading reading = new SymbolicReading(of, evaluator.derived(), fixed, by);
    return SymbolicVerdict.of(rules, reading, by);
  }

  /** That it is a status, whatever else is reported. */
  private static Formula decided(Status status, SymbolicVerdict verdict, Formulas by) {
    List<Formula> all = new ArrayList<>();
    all.add(verdict.is(status));
    for (Status other : KNOWN) {
      if (other != status) {
        all.add(by.not(verdict.couldBe(other)));
      }
    }
    return by.and(all);
  }
}
