package org.aqcp.author.mutation;

import java.util.List;
import org.aqcp.author.mutation.catching.Ruling;
import org.aqcp.author.mutation.making.Mutant;
import org.aqcp.condition.Rule;
import org.aqcp.partnership.facts.Partnership;

/**
 * What is mutated: the rules on one indicator, or on one kind of group.
 *
 * @param ruling as it is
 * @param mutants of it
 * @param trials the cases that pass and expect something of it
 */
record Subject(Ruling ruling, List<Mutant> mutants, List<Trial> trials) {
  Subject {
    mutants = List.copyOf(mutants);
    trials = List.copyOf(trials);
  }

  /** Whether it is of roll-up rules. */
  boolean isRollUp() {
    return ruling.rules().stream().anyMatch(Rule::rollUp);
  }

  /** What is given in its cases, as far as they give facts. */
  List<Partnership> known() {
    return trials.stream()
        .filter(Trial.OfFacts.class::isInstance)
        .map(trial -> ((Trial.OfFacts) trial).given())
        .toList();
  }
}
