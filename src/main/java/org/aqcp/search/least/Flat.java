package org.aqcp.search.least;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.search.formula.Formula;

/**
 * A formula and all its parts, numbered so that each part comes before what it is part of: a search
 * goes through them many thousand times.
 */
final class Flat {
  private final List<Formula> all;
  private final int[] goals;
  private final List<Integer> choices;
  private final int[][] of;
  private final long[][] weights;
  private final int[][] wholes;

  private Flat(
      List<Formula> all, int[] goals, List<Integer> choices, int[][] of, long[][] weights) {
    this.all = all;
    this.goals = goals;
    this.choices = choices;
    this.of = of;
    this.weights = weights;
    this.wholes = wholes(of);
  }

  private static int[][] wholes(int[][] of) {
    int[] left = new int[of.length];
    for (int[] parts : of) {
      for (int part : parts) {
        left[part]++;
      }
    }
    int[][] wholes = new int[of.length][];
    Arrays.setAll(wholes, part -> new int[left[part]]);
    for (int whole = 0; whole < of.length; whole++) {
      for (int part : of[whole]) {
        wholes[part][--left[part]] = whole;
      }
    }
    return wholes;
  }

  static Flat of(Formula goal) {
    return of(List.of(goal));
  }

  /** Several formulas and all their parts. */
  static Flat of(List<Formula> goals) {
    List<Formula> all = new ArrayList<>();
    // by their ids; nothing has a higher one than what it is part of
    int[] numbers = new int[goals.stream().mapToInt(Formula::id).max().orElseThrow() + 1];
    goals.forEach(goal -> add(goal, all, numbers));
    int[][] of = new int[all.size()][];
    long[][] weights = new long[all.size()][];
    for (int i = 0; i < of.length; i++) {
      of[i] = numbers(parts(all.get(i)), numbers);
      if (all.get(i) instanceof Formula.AtLeast sum) {
        weights[i] = sum.weights().stream().mapToLong(Long::longValue).toArray();
      }
    }
    Map<Integer, Integer> choices = new LinkedHashMap<>();
    all.replaceAll(one -> one instanceof Formula.Taken taken ? renumbered(taken, choices) : one);
    return new Flat(all, numbers(goals, numbers), List.copyOf(choices.keySet()), of, weights);
  }

  private static int[] numbers(List<Formula> of, int[] numbers) {
    int[] some = new int[of.size()];
    for (int i = 0; i < some.length; i++) {
      some[i] = numbers[of.get(i).id()] - 1;
    }
    return some;
  }

  private static Formula renumbered(Formula.Taken one, Map<Integer, Integer> choices) {
    Integer known = choices.putIfAbsent(one.choice(), choices.size());
    int choice = known == null ? choices.size() - 1 : known;
    return new Formula.Taken(one.id(), choice, one.option(), one.isTaken());
  }

  /** Numbers a formula after its parts, from 1 on; what has the number 0 was not met yet. */
  private static void add(Formula formula, List<Formula> all, int[] numbers) {
    if (numbers[formula.id()] == 0) {
      parts(formula).forEach(part -> add(part, all, numbers));
      all.add(formula);
      numbers[formula.id()] = all.size();
    }
  }

  private static List<Formula> parts(Formula formula) {
    if (formula instanceof Formula.All all) {
      return all.of();
    }
    if (formula instanceof Formula.Any any) {
      return any.of();
    }
    return formula instanceof Formula.AtLeast sum ? sum.of() : List.of();
  }

  /** The choices that matter. In the parts, each has the number of its place in this list. */
  List<Integer> choices() {
    return choices;
  }

  /** How many parts there are, with the formula itself. */
  int size() {
    return all.size();
  }

  Formula get(int formula) {
    return all.get(formula);
  }

  /** The numbers of the parts of a formula. */
  int[] of(int formula) {
    return of[formula];
  }

  /** The numbers of what a formula is part of. */
  int[] wholes(int formula) {
    return wholes[formula];
  }

  /** The weights of the parts of a sum. */
  long[] weights(int sum) {
    return weights[sum];
  }

  /** The number of the formula itself. */
  int goal() {
    return all.size() - 1;
  }

  /** The numbers of the formulas themselves, if there are several. */
  int[] goals() {
    return goals.clone();
  }
}
