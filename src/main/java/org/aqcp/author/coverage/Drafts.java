package org.aqcp.author.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.derived.DerivedFacts;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.SearchBudget;
import org.aqcp.search.StepSearch;
import org.aqcp.search.edit.SamplePartnership;

/** Makes partnerships that may show a target: made from one that says nothing, or says no. */
final class Drafts {
  private static final int ROUNDS = 3;

  private final List<Rule> rules;
  private final StepSearch mending;
  private final BoundaryDrafts beside;
  private final Partnership bare;

  Drafts(Indicator indicator, List<Rule> rules, Partnership bare) {
    this.rules = rules;
    this.mending = new StepSearch(indicator, DerivedFacts.NONE, SearchBudget.unlimited());
    this.beside = new BoundaryDrafts(indicator, mending);
    this.bare = bare;
  }

  /** Made with as little as can be. */
  List<Partnership> of(Target target, Predicate<Partnership> passes) {
    return from(List.of(bare, emptied()), target, passes);
  }

  /** Made with something of everything, which joins of several facts can begin with. */
  List<Partnership> richer(Target target, Predicate<Partnership> passes) {
    return from(List.of(SamplePartnership.partnership(bare, rules)), target, passes);
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
        all.addAll(beside.of((Target.OfBoundary) target, begin, passes));
      }
    }
    return all;
  }

  /** A partnership that says of everything that the rules ask for that there is none. */
  private Partnership emptied() {
    Partnership none = bare;
    for (Rule rule : rules) {
      for (Sentence sentence : rule.sentences()) {
        none = BoundaryDrafts.closed(none, sentence.condition());
        none = without(sentence.condition(), none);
      }
    }
    return none;
  }

  private Partnership without(Condition condition, Partnership partnership) {
    return Refutations.of(condition).stream()
        .findFirst()
        .map(no -> mending.towards(no, partnership))
        .orElse(partnership);
  }

  private void status(Status status, Partnership begin, List<Partnership> all) {
    for (Rule rule : rules) {
      if (rule.conclusion() == status) {
        all.add(turned(rule, begin));
      }
    }
    if (status == Status.NOT_MET) {
      int most = rules.stream().mapToInt(rule -> rule.sentences().size()).max().orElse(0);
      for (int at = 0; at < most; at++) {
        all.add(refuted(at, begin));
      }
    }
  }

  /** One sentence of each rule does not hold: the first, or one further on. */
  private Partnership refuted(int at, Partnership begin) {
    Partnership refuted = begin;
    for (Rule rule : rules) {
      int which = Math.min(at, rule.sentences().size() - 1);
      refuted = without(rule.sentences().get(which).condition(), refuted);
    }
    return refuted;
  }

  private Partnership turned(Rule rule, Partnership begin) {
    Partnership turned = begin;
    for (int round = 0; round < ROUNDS; round++) {
      for (Sentence sentence : rule.sentences()) {
        turned = mending.towards(sentence.condition(), turned);
      }
    }
    return turned;
  }

  private void sentence(Target.OfSentence target, Partnership begin, List<Partnership> all) {
    Condition condition = target.sentence().condition();
    if (target.truth() != Truth.FALSE) {
      all.add(mending.towards(condition, begin));
    }
    if (target.truth() != Truth.TRUE) {
      Refutations.of(condition).forEach(no -> all.add(mending.towards(no, begin)));
    }
  }
}
