package org.aqcp.search.least;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aqcp.search.formula.Formula;

/** Formulas that have choices in common, with each other and with no others. */
record Together(List<Formula> formulas, Set<Integer> choices) {
  /** The parts of a formula that all have to hold, those that have choices in common together. */
  static List<Together> of(Formula goal) {
    List<Formula> all = goal instanceof Formula.All several ? several.of() : List.of(goal);
    List<Together> parts = new ArrayList<>();
    for (Formula one : all) {
      List<Formula> formulas = new ArrayList<>(List.of(one));
      Set<Integer> choices = new HashSet<>(Flat.of(one).choices());
      for (Together other : List.copyOf(parts)) {
        if (other.choices().stream().anyMatch(choices::contains)) {
          parts.remove(other);
          formulas.addAll(other.formulas());
          choices.addAll(other.choices());
        }
      }
      parts.add(new Together(formulas, choices));
    }
    return parts;
  }
}
