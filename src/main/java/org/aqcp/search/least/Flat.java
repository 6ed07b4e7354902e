package org.aqcp.search.least;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
    List<IntStream.Builder> wholes = new ArrayList<>();
    for (int whole = 0; whole < of.length; whole++) {
      wholes.add(IntStream.builder());
      for (int part : of[whole]) {
        wholes.get(part).add(whole);
      }
    }
    return wholes.stream().map(all -> all.build().distinct().toArray()).toArray(int[][]::new);
  }

  static Flat of(Formula goal) {
    return of(List.of(goal));
  }

  /** Several formulas and all their parts. */
  static Flat of(List<Formula> goals) {
    List<Formula> all = new ArrayList<>();
    Map<Integer, Integer> numbers = new HashMap<>();
    goals.forEach(goal -> add(goal, all, numbers));
    int[][] of = new int[all.size()][];
    long[][] weights = new long[all.size()][];
    for (int i = 0; i < of.length; i++) {
      of[i] = parts(all.get(i)).stream().mapToInt(part -> numbers.get(part.id())).toArray();
      if (all.get(i) instanceof Formula.AtLeast sum) {
        weights[i] = sum.weights().stream().mapToLong(Long::longValue).toArray();
      }
    }
    Map<Integer, Integer> choices = new LinkedHashMap<>();
    all.replaceAll(one -> one instanceof Formula.Taken taken ? renumbered(taken, choices) : one);
    int[] numbered = goals.stream().mapToInt(goal -> numbers.get(goal.id())).toArray();
    return new Flat(all, numbered, List.copyOf(choices.keySet()), of, weights);
  }

  private static Formula renumbered(Formula.Taken one, Map<Integer, Integer> choices) {
    Integer known = choices.putIfAbsent(one.choice(), choices.size());
    int choice = known == null ? choices.size() - 1 : known;
    return new Formula.Taken(one.id(), choice, one.option(), one.isTaken());
  }

  private static void add(Formula formula, List<Formula> all, Map<Integer, Integer> numbers) {
    if (numbers.containsKey(formula.id())) {
      return;
    }
    parts(formula).forEach(part -> add(part, all, numbers));
    numbers.put(formula.id(), all.size());
    all.add(formula);
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
