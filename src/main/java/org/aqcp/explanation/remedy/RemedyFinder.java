package org.aqcp.explanation.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.Verdict;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.SearchBudget;
import org.aqcp.search.StepSearch;
import org.aqcp.search.edit.Change;
import org.aqcp.search.edit.ChangesBetween;

/**
 * Looks for few changes with which an indicator is met, sentence by sentence, and confirms them by
 * an evaluation that Drools referees. What it finds is small, not always the smallest.
 */
public final class RemedyFinder {
  /** Times that all sentences are gone through, since mending one may break another. */
  private static final int ROUNDS = 3;

  private final Evaluator evaluator;
  private final Indicator indicator;
  private final Partnership partnership;
  private final FactNames names;
  private final SearchBudget budget;
  private final StepSearch mending;

  /**
   * For one indicator.
   *
   * @param partnership for which a remedy is looked for
   * @param names of its facts
   */
  public RemedyFinder(
      Evaluator evaluator, Indicator indicator, Partnership partnership, FactNames names) {
    this.partnership = partnership;
    this.budget = SearchBudget.of(partnership);
    this.evaluator = evaluator;
    this.indicator = indicator;
    this.names = names;
    this.mending = new StepSearch(indicator, evaluator.derived(), budget);
  }

  /** The fewest changes that were found; none where none were, or the indicator is met already. */
  public RemedySearch find() {
    Optional<Remedy> found = fewest();
    return new RemedySearch(found, found.isEmpty() && budget.isSpent());
  }

  private Optional<Remedy> fewest() {
    List<Remedy> found = new ArrayList<>();
    for (Rule rule : evaluator.rulebook().on(indicator.id())) {
      if (rule.conclusion() == Status.MET && !budget.isSpent()) {
        turn(rule)
            .map(turned -> pruned(rule, turned))
            .ifPresent(changes -> found.add(new Remedy(rule, changes, Status.MET)));
      }
    }
    return found.stream()
        .filter(remedy -> !remedy.changes().isEmpty())
        .sorted(Comparator.comparingInt(remedy -> remedy.changes().size()))
        .filter(this::confirmed)
        .findFirst();
  }

  private boolean confirmed(Remedy remedy) {
    Verdict verdict = evaluator.evaluate(remedy.in(partnership), indicator);
    return verdict.status() == remedy.becomes() && verdict.decided();
  }

  /** A partnership in which the rule holds. */
  private Optional<Partnership> turn(Rule rule) {
    Partnership turned = partnership;
    for (int round = 0; round < ROUNDS && !holds(rule, turned); round++) {
      for (Sentence sentence : rule.sentences()) {
        turned = mending.towards(sentence.condition(), turned);
      }
    }
    return holds(rule, turned) ? Optional.of(turned) : Optional.empty();
  }

  private boolean holds(Rule rule, Partnership partnership) {
    return Reading.open(evaluator.world(partnership))
            .read(rule, Evaluator.bindings(partnership, indicator))
        == Truth.TRUE;
  }

  /** Leaves out every change without which the rule still holds. */
  private List<Change> pruned(Rule rule, Partnership after) {
    List<Change> changes = new ArrayList<>(ChangesBetween.between(partnership, after, names));
    for (Change change : List.copyOf(changes)) {
      List<Change> without = new ArrayList<>(changes);
      // this very one: to compare changes part by part takes longer
      without.removeIf(one -> one == change);
      if (holds(rule, new Remedy(rule, without, Status.MET).in(partnership))) {
        changes = without;
      }
    }
    return changes;
  }
}
