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
import org.aqcp.search.StepSearch;
import org.aqcp.search.edit.Change;
import org.aqcp.search.edit.ChangesBetween;

/**
 * Searches, sentence by sentence, for a few changes that make an indicator met, and confirms them
 * with a refereed evaluation. The remedy is small, but not always the smallest.
 */
public final class RemedyFinder {
  /** The number of passes over all sentences, since fixing one may break another. */
  private static final int ROUNDS = 3;

  private final Evaluator evaluator;
  private final Indicator indicator;
  private final FactNames names;
  private final StepSearch steps;

  /** Creates a finder for one indicator, with the names of a partnership's facts. */
  public RemedyFinder(Evaluator evaluator, Indicator indicator, FactNames names) {
    this.evaluator = evaluator;
    this.indicator = indicator;
    this.names = names;
    this.steps = new StepSearch(indicator, evaluator.derived());
  }

  /** The smallest remedy found; empty if there is none or the indicator is already met. */
  public Optional<Remedy> find(Partnership partnership) {
    List<Remedy> found = new ArrayList<>();
    for (Rule rule : evaluator.rulebook().on(indicator.id())) {
      if (rule.conclusion() == Status.MET) {
        satisfy(rule, partnership)
            .map(changed -> pruned(rule, partnership, changed))
            .ifPresent(changes -> found.add(new Remedy(rule, changes, Status.MET)));
      }
    }
    return found.stream()
        .filter(remedy -> !remedy.changes().isEmpty())
        .sorted(Comparator.comparingInt(remedy -> remedy.changes().size()))
        .filter(remedy -> confirmed(remedy, partnership))
        .findFirst();
  }

  private boolean confirmed(Remedy remedy, Partnership partnership) {
    Verdict verdict = evaluator.evaluate(remedy.in(partnership), indicator);
    return verdict.status() == remedy.becomes() && verdict.decided();
  }

  /** A partnership in which the rule holds. */
  private Optional<Partnership> satisfy(Rule rule, Partnership partnership) {
    Partnership changed = partnership;
    for (int round = 0; round < ROUNDS && !holds(rule, changed); round++) {
      for (Sentence sentence : rule.sentences()) {
        changed = steps.towards(sentence.condition(), changed);
      }
    }
    return holds(rule, changed) ? Optional.of(changed) : Optional.empty();
  }

  private boolean holds(Rule rule, Partnership partnership) {
    return Reading.open(evaluator.world(partnership))
            .read(rule, Evaluator.bindings(partnership, indicator))
        == Truth.TRUE;
  }

  /** Drops every change that the rule does not need. */
  private List<Change> pruned(Rule rule, Partnership before, Partnership after) {
    List<Change> changes = new ArrayList<>(ChangesBetween.between(before, after, names));
    for (Change change : List.copyOf(changes)) {
      List<Change> without = new ArrayList<>(changes);
      // by identity, which is faster than comparing the contents of changes
      without.removeIf(one -> one == change);
      if (holds(rule, new Remedy(rule, without, Status.MET).in(before))) {
        changes = without;
      }
    }
    return changes;
  }
}
