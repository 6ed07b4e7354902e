package org.aqcp.search;

import java.util.List;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Part;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Reading;
import org.aqcp.explanation.facts.Chain;
import org.aqcp.explanation.facts.ChainFinder;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.derived.DerivedFacts;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.edit.Edits;
import org.aqcp.search.edit.Soundness;

/** Tries partnerships one step away from a given one until one is nearer to a condition. */
final class Search {
  final Partnership partnership;
  final Reading reading;
  final Bindings bindings;

  private final Candidate from;
  private final DerivedFacts derived;
  private final Indicator indicator;
  private final Condition condition;
  private Candidate found;

  Search(Candidate from, DerivedFacts derived, Indicator indicator, Condition condition) {
    this.partnership = from.partnership();
    this.reading = from.reading();
    this.bindings = from.bindings();
    this.from = from;
    this.derived = derived;
    this.indicator = indicator;
    this.condition = condition;
  }

  boolean over() {
    return found != null;
  }

  /** Where the search is over. */
  Candidate found() {
    return found;
  }

  /** Tries what a draft makes; whether the search is over. */
  boolean tried(Draft draft) {
    if (!over()) {
      tried(draft.made());
    }
    return over();
  }

  private void tried(Partnership proposal) {
    Candidate trial = Candidate.of(proposal, derived, indicator, condition);
    if (trial.distance() < from.distance() && Soundness.holds(proposal, partnership)) {
      found = trial;
    }
  }

  /** The ways in which a join holds, could hold or nearly does. */
  List<Chain> chains(Join join) {
    return ChainFinder.find(join, reading, bindings);
  }

  /** Tries what would make a join hold with given facts and more. */
  void complete(Join join, List<Object> given) {
    if (!over()) {
      JoinCompletion.each(this, join, given, this::tried);
    }
  }

  /** Tries another value of a part of one of a chain's facts. */
  void change(Join join, Chain chain, Part part, Object value) {
    if (over()) {
      return;
    }
    Draft draft = Draft.empty(this);
    int fact = 0;
    for (Condition one : join.parts()) {
      if (one instanceof Pattern pattern && fact < chain.facts().size()) {
        Record taken = (Record) chain.facts().get(fact++);
        draft = draft.with(pattern, taken, taken);
      }
    }
    if (Fitting.mayChange(draft, part)) {
      draft.with(part, value).ifPresent(this::tried);
    }
  }

  /** Tries to say that nothing is left out of the section that a pattern looks at. */
  void closeIfOpen(Pattern pattern) {
    if (!over() && Edits.open(partnership, pattern.kind())) {
      SectionType type = SectionType.listing(pattern.kind().type()).orElseThrow();
      tried(Edits.close(partnership, type));
    }
  }
}
