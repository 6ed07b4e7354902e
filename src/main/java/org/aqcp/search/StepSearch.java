package org.aqcp.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.SentenceBlock;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.derived.DerivedFacts;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.edit.Soundness;

/** Changes partnerships, step by step, until a sentence of an indicator's rules holds. */
public final class StepSearch {
  /** Steps for one sentence: each brings it nearer, so this only bounds the time. */
  private static final int STEPS = 60;

  /** How many that are nearer may be looked at for one that is preferred. */
  private static final int CHOICES = 12;

  private final Indicator indicator;
  private final DerivedFacts derived;
  private final Predicate<Partnership> allowed;
  private final SearchBudget budget;

  /**
   * For one indicator.
   *
   * @param derived what stays as it is, whatever changes
   * @param allowed what a partnership may become
   */
  public StepSearch(
      Indicator indicator,
      DerivedFacts derived,
      Predicate<Partnership> allowed,
      SearchBudget budget) {
    this.indicator = indicator;
    this.derived = derived;
    this.allowed = allowed;
    this.budget = budget;
  }

  /** A partnership in which a sentence holds, or is as near to holding as could be found. */
  public Partnership towards(Requirement requirement, Partnership partnership) {
    return towards(requirement, partnership, any -> true);
  }

  /**
   * A partnership in which a sentence holds, or is as near to holding as could be found.
   *
   * @param preferred where there is a choice
   */
  public Partnership towards(
      Requirement requirement, Partnership partnership, Predicate<Partnership> preferred) {
    return requirement instanceof SentenceBlock block
        ? new BlockSearch(block, this::towards, derived, indicator, preferred).from(partnership)
        : towards((Condition) requirement, partnership, preferred);
  }

  private Partnership towards(
      Condition condition, Partnership partnership, Predicate<Partnership> preferred) {
    Candidate mended = candidate(partnership, condition);
    for (int step = 0; step < STEPS && mended.distance() > 0 && !budget.isSpent(); step++) {
      Optional<Candidate> nearer = nearer(condition, mended, preferred);
      if (nearer.isEmpty()) {
        break;
      }
      mended = nearer.get();
    }
    return mended.partnership();
  }

  private Candidate candidate(Partnership partnership, Condition condition) {
    return Candidate.of(partnership, derived, indicator, condition, budget);
  }

  /** The first that is proposed, nearer to a condition, and preferred if there is such a one. */
  private Optional<Candidate> nearer(
      Condition condition, Candidate from, Predicate<Partnership> preferred) {
    List<Candidate> others = new ArrayList<>();
    return allNearer(condition, from)
        .limit(CHOICES)
        .peek(others::add)
        .filter(trial -> preferred.test(trial.partnership()))
        .findFirst()
        .or(() -> others.stream().findFirst());
  }

  private Stream<Candidate> allNearer(Condition condition, Candidate from) {
    return Proposals.of(condition, from)
        .takeWhile(draft -> budget.spendTrial())
        .map(Draft::made)
        .filter(made -> Soundness.areNamed(made, from.partnership()))
        .map(made -> candidate(made, condition))
        .filter(trial -> trial.distance() < from.distance())
        .filter(trial -> allowed.test(trial.partnership()))
        .filter(trial -> Soundness.areNew(trial.partnership(), from.partnership()));
  }
}
