package org.aqcp.author.mutation;

import java.util.List;
import org.aqcp.author.mutation.making.Mutant;
import org.aqcp.condition.Rule;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.apart.Ruling;

/**
 * A set of rules to mutate: those on one indicator, or on one kind of group.
 *
 * @param ruling the real rules
 * @param mutants the mutants of these rules
 * @param trials the passing cases that expect a status from these rules
 */
record Subject(Ruling ruling, List<Mutant> mutants, List<Trial> trials) {
  Subject {
    mutants = List.copyOf(mutants);
    trials = List.copyOf(trials);
  }

  boolean isRollUp() {
    return ruling.rules().stream().anyMatch(Rule::rollUp);
  }

  /** The partnerships in its cases; none for roll-up rules. */
  List<Partnership> known() {
    return trials.stream()
        .filter(Trial.OfFacts.class::isInstance)
        .map(trial -> ((Trial.OfFacts) trial).given())
        .toList();
  }
}
