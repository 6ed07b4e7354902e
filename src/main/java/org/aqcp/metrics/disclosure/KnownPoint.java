package org.aqcp.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aqcp.metrics.knowledge.CountRelation;
import org.aqcp.metrics.knowledge.Knowledge;
import org.aqcp.metrics.knowledge.PeopleCount;
import org.aqcp.metrics.knowledge.RelationTerm;
import org.aqcp.metrics.linear.LinearEquation;
import org.aqcp.metrics.linear.LinearProgram;

/**
 * Numbers for all that is related to a release: the true ones of the release, those that follow
 * from them, and possible ones for what only earlier releases counted.
 */
final class KnownPoint {
  /** Beyond any count of people, and small enough for exact arithmetic. */
  static final double ANY = 1e7;

  private static final double NEAR = 1e-6;

  private final Knowledge knowledge;
  private final double[] numbers;

  private KnownPoint(Knowledge knowledge, CountedPeople people) {
    this.knowledge = knowledge;
    this.numbers = knowledge.counts().stream().mapToDouble(one -> number(one, people)).toArray();
  }

  static double[] of(Knowledge knowledge, CountedPeople people) {
    KnownPoint point = new KnownPoint(knowledge, people);
    point.infer();
    point.choose();
    point.infer();
    return point.numbers;
  }

  private static double number(PeopleCount count, CountedPeople people) {
    Integer counted = count.key().map(people.counts()::get).orElse(null);
    double known = count.isKnown() ? count.least() : Double.NaN;
    return counted == null ? known : counted;
  }

  /** Fills in what is the only unknown in an equation, until there is nothing more. */
  private void infer() {
    boolean found = true;
    while (found) {
      found = false;
      for (CountRelation relation : knowledge.relations()) {
        List<RelationTerm> unknown = unknown(relation);
        if (unknown.size() == 1) {
          RelationTerm term = unknown.get(0);
          numbers[term.count()] = sum(relation) / term.factor();
          found = true;
        }
      }
    }
  }

  private List<RelationTerm> unknown(CountRelation relation) {
    return relation.terms().stream().filter(one -> Double.isNaN(numbers[one.count()])).toList();
  }

  /** What the unknown terms of an equation add up to. */
  private double sum(CountRelation relation) {
    double sum = 0;
    for (RelationTerm term : relation.terms()) {
      double number = numbers[term.count()];
      sum -= Double.isNaN(number) ? 0 : term.factor() * number;
    }
    return sum;
  }

  /** Chooses numbers for all that is still unknown; any if no numbers fit. */
  private void choose() {
    Map<Integer, Integer> places = new TreeMap<>();
    for (int i = 0; i < numbers.length; i++) {
      if (Double.isNaN(numbers[i])) {
        places.put(i, places.size());
      }
    }
    if (places.isEmpty()) {
      return;
    }
    double[] least = places.keySet().stream().mapToDouble(i -> count(i).least()).toArray();
    double[] most =
        places.keySet().stream().mapToDouble(i -> Math.min(ANY, count(i).most())).toArray();
    double[] chosen =
        new LinearProgram(equations(places), least, most)
            .cheapest(new double[least.length])
            .point()
            .orElse(least);
    places.forEach((count, place) -> numbers[count] = chosen[place]);
  }

  private PeopleCount count(int index) {
    return knowledge.counts().get(index);
  }

  private List<LinearEquation> equations(Map<Integer, Integer> places) {
    List<LinearEquation> equations = new ArrayList<>();
    for (CountRelation relation : knowledge.relations()) {
      List<RelationTerm> unknown = unknown(relation);
      if (!unknown.isEmpty()) {
        equations.add(
            new LinearEquation(
                unknown.stream().mapToInt(term -> places.get(term.count())).toArray(),
                unknown.stream().mapToDouble(RelationTerm::factor).toArray(),
                sum(relation)));
      }
    }
    return equations;
  }

  /** Whether numbers satisfy all equations and limits. */
  static boolean fits(Knowledge knowledge, double[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      PeopleCount count = knowledge.counts().get(i);
      if (numbers[i] < count.least() - NEAR || numbers[i] > count.most() + NEAR) {
        return false;
      }
    }
    return knowledge.relations().stream().allMatch(one -> Math.abs(left(one, numbers)) < NEAR);
  }

  private static double left(CountRelation relation, double[] numbers) {
    return relation.terms().stream()
        .mapToDouble(term -> term.factor() * numbers[term.count()])
        .sum();
  }
}
