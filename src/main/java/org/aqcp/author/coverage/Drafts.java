package org.aqcp.author.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.derived.DerivedFacts;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.Refutations;
import org.aqcp.search.SearchBudget;
import org.aqcp.search.StepSearch;
import org.aqcp.search.edit.SamplePartnership;

/**
 * Makes partnerships that may reach a target, starting from an empty one or one that says no to
 * everything.
 */
final class Drafts {
  private static final int ROUNDS = 3;

  private final List<Rule> rules;
  private final StepSearch search;
  private final BoundaryDrafts boundaries;
  private final Partnership empty;

  Drafts(Indicator indicator, List<Rule> rules, Partnership empty) {
    this.rules = rules;
    this.search =
        new StepSearch(indicator, DerivedFacts.NONE, any -> true, SearchBudget.unlimited());
    this.boundaries = new BoundaryDrafts(indicator, search);
    this.empty = empty;
  }

  /** Minimal drafts. */
  List<Partnership> of(Target target, Predicate<Partnership> passes) {
    return from(List.of(empty, emptied()), target, passes);
  }

  /** Drafts with sample facts in every section, for joins of several facts to start from. */
  List<Partnership> richer(Target target, Predicate<Partnership> passes) {
    return from(List.of(SamplePartnership.partnership(empty, rules)), target, passes);
  }

  private List<Partnership> from(
      List<Partnership> begins, Target target, Predicate<Partnership> passes) {
    List<Partnership> all = new ArrayList<>();
    for (Partnership begin : begins) {
      all.add(begin);
      if (target instanceof Target.OfStatus of) {
        status(of.status(), begin, all);
      } else if (target instanceof Target.OfSentence of) {
        sentence(of, begin, all);
      } else {
        all.addAll(boundaries.of((Target.OfBoundary) target, begin, passes));
      }
    }
    return all;
  }

  /** A partnership that says that nothing the rules ask for exists. */
  private Partnership emptied() {
    Partnership none = empty;
    for (Rule rule : rules) {
      for (Sentence sentence : rule.sentences()) {
        none = BoundaryDrafts.closed(none, sentence.condition());
        none = without(sentence.condition(), none);
      }
    }
    return none;
  }

  private Partnership without(Requirement condition, Partnership partnership) {
    return Refutations.of(condition).stream()
        .findFirst()
        .map(no -> search.towards(no, partnership))
        .orElse(partnership);
  }

  private void status(Status status, Partnership begin, List<Partnership> all) {
    for (Rule rule : rules) {
      if (rule.conclusion() == status) {
        all.add(satisfied(rule, begin));
      }
    }
    if (status == Status.NOT_MET) {
      int most = rules.stream().mapToInt(rule -> rule.sentences().size()).max().orElse(0);
      for (int at = 0; at < most; at++) {
        all.add(refuted(at, begin));
      }
    }
  }

  /** Makes one sentence of each rule false: the one at the given index, or the rule's last. */
  private Partnership refuted(int at, Partnership begin) {
    Partnership refuted = begin;
    for (Rule rule : rules) {
      int which = Math.min(at, rule.sentences().size() - 1);
      refuted = without(rule.sentences().get(which).condition(), refuted);
    }
    return refuted;
  }

  private Partnership satisfied(Rule rule, Partnership begin) {
    Partnership satisfied = begin;
    for (int round = 0; round < ROUNDS; round++) {
      for (Sentence sentence : rule.sentences()) {
        satisfied = search.towards(sentence.condition(), satisfied);
      }
    }
    return satisfied;
  }

  private void sentence(Target.OfSentence target, Partnership begin, List<Partnership> all) {
    Requirement condition = target.sentence().condition();
    if (target.truth() != Truth.FALSE) {
      all.add(search.towards(condition, begin));
    }
    if (target.truth() != Truth.TRUE) {
      Refutations.of(condition).forEach(no -> all.add(search.towards(no, begin)));
    }
  }
}
