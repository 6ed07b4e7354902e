package org.aqcp.explanation.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.evaluation.Verdict;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.StepSearch;
import org.aqcp.search.edit.Change;
import org.aqcp.search.edit.ChangesBetween;
import org.aqcp.search.edit.Records;

/**
 * Looks for few changes with which an indicator is met, sentence by sentence, and confirms them by
 * an evaluation that Drools referees. What it finds is small, not always the smallest.
 */
public final class RemedyFinder {
  /** Times that all sentences are gone through, since mending one may break another. */
  private static final int ROUNDS = 3;

  private final Evaluator evaluator;
  private final Indicator indicator;
  private final FactNames names;
  private final StepSearch mending;

  /**
   * For one indicator.
   *
   * @param names of the facts of the partnership for which a remedy is looked for
   */
  public RemedyFinder(Evaluator evaluator, Indicator indicator, FactNames names) {
    this.evaluator = evaluator;
    this.indicator = indicator;
    this.names = names;
    this.mending = new StepSearch(indicator, evaluator.derived());
  }

  /**
   * The fewest changes that were found, of those that make no other indicator worse if there are
   * some; empty where none were found, or the indicator is met already.
   */
  public Optional<Remedy> find(Evaluation evaluation) {
    Partnership partnership = evaluation.partnership();
    List<Remedy> found = new ArrayList<>();
    for (Rule rule : evaluator.rulebook().on(indicator.id())) {
      if (rule.conclusion() == Status.MET) {
        turn(rule, partnership)
            .map(turned -> pruned(rule, partnership, turned))
            .ifPresent(changes -> found.add(new Remedy(rule, changes, Status.MET)));
      }
    }
    found.removeIf(remedy -> remedy.changes().isEmpty());
    found.sort(Comparator.comparingInt(remedy -> remedy.changes().size()));
    Optional<Remedy> best = Optional.empty();
    for (Remedy remedy : found) {
      Optional<Remedy> one = confirmed(remedy, evaluation);
      if (one.isPresent() && (best.isEmpty() || one.get().sideEffects().isEmpty())) {
        best = one;
      }
      if (best.isPresent() && best.get().sideEffects().isEmpty()) {
        break;
      }
    }
    return best;
  }

  /** With its side effects; empty where it does not do what it promises. */
  private Optional<Remedy> confirmed(Remedy remedy, Evaluation before) {
    Partnership changed = remedy.in(before.partnership());
    List<IndicatorVerdict> after = evaluator.evaluate(changed, touched(remedy, changed, before));
    Verdict verdict =
        after.stream()
            .filter(it -> it.indicator().id().equals(indicator.id()))
            .findFirst()
            .orElseThrow()
            .verdict();
    return verdict.status() == remedy.becomes() && verdict.decided()
        ? Optional.of(
            new Remedy(
                remedy.rule(),
                remedy.changes(),
                remedy.becomes(),
                SideEffect.between(before, after)))
        : Optional.empty();
  }

  /** The indicators whose rules look at what a remedy changes. */
  private List<Indicator> touched(Remedy remedy, Partnership changed, Evaluation before) {
    String level = changed.level();
    if (remedy.changes().stream().anyMatch(Change.SetOwn.class::isInstance)) {
      // any rule may ask for what a partnership says of itself
      return evaluator.version().indicators(level);
    }
    Set<SectionType> sections = EnumSet.noneOf(SectionType.class);
    for (SectionType type : SectionType.values()) {
      if (!Records.same(changed.section(type), before.partnership().section(type))) {
        sections.add(type);
      }
    }
    return evaluator.lookingAt(sections, level);
  }

  /** A partnership in which the rule holds. */
  private Optional<Partnership> turn(Rule rule, Partnership partnership) {
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
  private List<Change> pruned(Rule rule, Partnership before, Partnership after) {
    List<Change> changes = new ArrayList<>(ChangesBetween.between(before, after, names));
    for (Change change : List.copyOf(changes)) {
      List<Change> without = new ArrayList<>(changes);
      // this very one: to compare changes part by part takes longer
      without.removeIf(one -> one == change);
      if (holds(rule, new Remedy(rule, without, Status.MET).in(before))) {
        changes = without;
      }
    }
    return changes;
  }
}
