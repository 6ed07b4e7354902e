package org.aqcp.explanation.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.Verdict;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.framework.Indicator;
import org.aqcp.search.SearchBudget;

/**
 * Searches for a few changes that meet an indicator, sentence by sentence, and has Drools referee
 * what they are said to do. The result is small, but not always the smallest.
 */
public final class RemedyFinder {
  private final Evaluator evaluator;
  private final Indicator indicator;
  private final SearchBudget budget;
  private final RuleSearch search;
  private final RemedyTrial trial;

  private RemedyFinder(
      Evaluator evaluator,
      Indicator indicator,
      Evaluation before,
      FactNames names,
      SearchBudget budget) {
    this.evaluator = evaluator;
    this.indicator = indicator;
    this.budget = budget;
    this.search = new RuleSearch(evaluator, indicator, before.partnership(), names, budget);
    this.trial = new RemedyTrial(evaluator, indicator, before);
  }

  /**
   * The fewest changes found that meet an indicator, or else meet it in part, preferring those that
   * make no other indicator worse; empty if none were found or nothing has to change.
   *
   * @param before the evaluation that the remedy changes
   * @param names the names of the partnership's facts
   * @param budget of searches in the partnership, asked for only if something has to change
   */
  public static RemedySearch find(
      Evaluator evaluator,
      Indicator indicator,
      Evaluation before,
      FactNames names,
      Supplier<SearchBudget> budget) {
    Verdict verdict = before.indicator(indicator.id()).orElseThrow().verdict();
    return verdict.needsChange()
        ? new RemedyFinder(evaluator, indicator, before, names, budget.get()).find(verdict)
        : RemedySearch.NONE;
  }

  private RemedySearch find(Verdict verdict) {
    Optional<Remedy> best = fewest(Status.MET);
    if (best.isEmpty() && verdict.status() != Status.PARTLY_MET) {
      best = fewest(Status.PARTLY_MET);
    }
    return new RemedySearch(best, best.isEmpty() && budget.isSpent());
  }

  private Optional<Remedy> fewest(Status goal) {
    Optional<Remedy> best = Optional.empty();
    for (Remedy remedy : candidates(goal)) {
      Optional<Remedy> tried = trial.tried(remedy);
      if (tried.isPresent() && (best.isEmpty() || tried.get().sideEffects().isEmpty())) {
        best = tried;
      }
      if (best.isPresent() && best.get().sideEffects().isEmpty()) {
        break;
      }
    }
    best.ifPresent(trial::referee);
    return best;
  }

  private List<Remedy> candidates(Status goal) {
    List<Remedy> found = new ArrayList<>();
    for (Rule rule : evaluator.rulebook().on(indicator.id())) {
      if (rule.conclusion() == goal) {
        for (Rule way : Alternatives.of(rule)) {
          if (!budget.isSpent()) {
            search.changes(way).ifPresent(changes -> found.add(new Remedy(rule, changes, goal)));
          }
        }
      }
    }
    found.removeIf(remedy -> remedy.changes().isEmpty());
    found.sort(Comparator.comparing(Remedy::workload));
    return found;
  }
}
