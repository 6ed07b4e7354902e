package org.aqcp.search.least;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;

/**
 * Searches apart for what has nothing to do with each other: of formulas that all have to hold,
 * those that have no choice in common.
 */
public final class LeastApart {
  /** Formulas and the choices that they name. */
  private record Together(List<Formula> formulas, Set<Integer> choices) {}

  private final Formulas by;
  private final List<List<Long>> efforts;
  private final long most;

  private LeastApart(Formulas by, List<List<Long>> efforts, long most) {
    this.by = by;
    this.efforts = efforts;
    this.most = most;
  }

  /**
   * The options of least effort with which a formula holds.
   *
   * @param by what made the formula
   * @param efforts of the options of each choice: of the first nothing, of the others more
   * @param most how much may be looked at for each part: formulas, each of them once for every set
   *     of options
   */
  public static LeastEffort.Found of(
      Formula goal, Formulas by, List<List<Long>> efforts, long most) {
    return new LeastApart(by, efforts, most).of(goal);
  }

  private LeastEffort.Found of(Formula goal) {
    int[] taken = new int[efforts.size()];
    long effort = 0;
    long least = 0;
    boolean found = true;
    for (Together part : parts(goal)) {
      LeastEffort.Found one = LeastEffort.of(by.and(part.formulas()), efforts, most);
      if (one.taken().isEmpty() && one.isProved()) {
        return one;
      }
      least += one.least();
      effort += one.effort();
      found &= one.taken().isPresent();
      one.taken().ifPresent(options -> part.choices().forEach(c -> taken[c] = options[c]));
    }
    return new LeastEffort.Found(
        found ? Optional.of(taken) : Optional.empty(), found ? effort : 0, least);
  }

  private static List<Together> parts(Formula goal) {
    List<Formula> all = goal instanceof Formula.All several ? several.of() : List.of(goal);
    List<Together> parts = new ArrayList<>();
    for (Formula one : all) {
      List<Formula> formulas = new ArrayList<>(List.of(one));
      Set<Integer> choices = choices(one);
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

  private static Set<Integer> choices(Formula formula) {
    Flat flat = Flat.of(formula);
    Set<Integer> choices = new HashSet<>();
    for (int i = 0; i < flat.size(); i++) {
      if (flat.get(i) instanceof Formula.Taken one) {
        choices.add(one.choice());
      }
    }
    return choices;
  }
}
