package org.aqcp.search;

import java.util.List;
import java.util.stream.Stream;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Reading;
import org.aqcp.condition.World;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.facts.Chain;
import org.aqcp.explanation.facts.ChainFinder;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.derived.DerivedFacts;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.edit.Edits;

/**
 * A partnership read against one condition.
 *
 * @param distance how far the condition is from holding
 * @param budget of the search that it is a part of
 */
record Candidate(
    Partnership partnership,
    Reading reading,
    Bindings bindings,
    long distance,
    SearchBudget budget) {
  static Candidate of(
      Partnership partnership,
      DerivedFacts derived,
      Indicator indicator,
      Condition condition,
      SearchBudget budget) {
    Reading reading = Reading.open(World.of(partnership, derived));
    Bindings bindings = Evaluator.bindings(partnership, indicator);
    long distance = Distance.of(condition, reading, bindings);
    return new Candidate(partnership, reading, bindings, distance, budget);
  }

  /** The fact combinations for which a join holds, could hold or nearly holds. */
  List<Chain> chains(Join join) {
    List<Chain> chains = ChainFinder.find(join, reading, bindings);
    budget.spend(chains.size());
    return chains;
  }

  /** A draft with the unchanged facts of a chain. */
  Draft draft(Join join, Chain chain) {
    Draft draft = Draft.of(this);
    int fact = 0;
    for (Condition part : join.parts()) {
      if (part instanceof Pattern pattern && fact < chain.facts().size()) {
        Record taken = (Record) chain.facts().get(fact++);
        draft = draft.with(pattern, taken, taken);
      }
    }
    return draft;
  }

  /** Marks the section that a pattern reads as complete; empty if it already is. */
  Stream<Draft> closed(Pattern pattern) {
    if (!Edits.open(partnership, pattern.kind())) {
      return Stream.empty();
    }
    SectionType type = SectionType.listing(pattern.kind().type()).orElseThrow();
    return Stream.of(Draft.of(bindings, Edits.close(partnership, type)));
  }
}
