package org.aqcp.explanation.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.Verdict;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.SearchBudget;
import org.aqcp.search.edit.Change;
import org.aqcp.search.edit.Records;

/**
 * Searches for a few changes that meet an indicator, sentence by sentence, and has Drools referee
 * what they are said to do. The result is small, but not always the smallest.
 */
public final class RemedyFinder {
  private final Evaluator evaluator;
  private final Indicator indicator;
  private final Evaluation before;
  private final Partnership partnership;
  private final SearchBudget budget;
  private final RuleSearch search;

  private RemedyFinder(
      Evaluator evaluator,
      Indicator indicator,
      Evaluation before,
      FactNames names,
      SearchBudget budget) {
    this.evaluator = evaluator;
    this.indicator = indicator;
    this.before = before;
    this.partnership = before.partnership();
    this.budget = budget;
    this.search = new RuleSearch(evaluator, indicator, partnership, names, budget);
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
      Optional<Remedy> tried = tried(remedy);
      if (tried.isPresent() && (best.isEmpty() || tried.get().sideEffects().isEmpty())) {
        best = tried;
      }
      if (best.isPresent() && best.get().sideEffects().isEmpty()) {
        break;
      }
    }
    best.ifPresent(this::referee);
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

  /** The remedy with its side effects; empty if it does not do what it promises. */
  private Optional<Remedy> tried(Remedy remedy) {
    Partnership changed = remedy.in(partnership);
    Function<Indicator, Status> after = evaluator.unrefereed(changed);
    return after.apply(indicator) == remedy.becomes()
        ? Optional.of(remedy.with(SideEffect.of(before, touched(remedy, changed), after)))
        : Optional.empty();
  }

  /** Has Drools evaluate every indicator of which the remedy says that its verdict changes. */
  private void referee(Remedy remedy) {
    List<Indicator> told = new ArrayList<>(List.of(indicator));
    remedy
        .sideEffects()
        .forEach(it -> told.add(before.indicator(it.indicator()).orElseThrow().indicator()));
    evaluator.evaluate(remedy.in(partnership), told);
  }

  /** The indicators whose rules read what a remedy changes. */
  private List<Indicator> touched(Remedy remedy, Partnership changed) {
    String level = changed.level();
    if (remedy.changes().stream().anyMatch(Change.SetOwn.class::isInstance)) {
      // any rule may read what a partnership says about itself
      return evaluator.version().indicators(level);
    }
    Set<SectionType> sections = EnumSet.noneOf(SectionType.class);
    for (SectionType type : SectionType.values()) {
      if (!Records.same(changed.section(type), partnership.section(type))) {
        sections.add(type);
      }
    }
    return evaluator.lookingAt(sections, level);
  }
}
