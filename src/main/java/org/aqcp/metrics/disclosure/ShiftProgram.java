package org.aqcp.metrics.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aqcp.metrics.knowledge.CountRelation;
import org.aqcp.metrics.knowledge.RelationTerm;
import org.aqcp.metrics.linear.LinearEquation;
import org.aqcp.metrics.linear.LinearProgram;

/**
 * The linear program for the cheapest change of numbers that changes one of them by a given amount.
 * What is suppressed changes at no cost; what is published costs, for each person, and must then be
 * suppressed.
 */
final class ShiftProgram {
  private static final double TOLERANCE = 1e-3;

  private final ShiftTable table;
  private final Map<Integer, Integer> free = new LinkedHashMap<>();
  private final Map<Integer, Integer> paid = new LinkedHashMap<>();
  private final List<Double> least = new ArrayList<>();
  private final List<Double> most = new ArrayList<>();
  private final List<Double> costs = new ArrayList<>();

  ShiftProgram(ShiftTable table) {
    this.table = table;
  }

  Optional<Shift> cheapest(ShiftArea area, int target, double by) {
    for (int count : area.counts()) {
      if (count == target) {
        addFree(count, by, by);
      } else {
        addFree(count, table.down(count), table.up(count));
        if (table.cost(count) > 0) {
          addPaid(count);
        }
      }
    }
    List<LinearEquation> equations = new ArrayList<>();
    area.relations().forEach(relation -> equations.add(equation(table.relation(relation))));
    return new LinearProgram(equations, numbers(least), numbers(most))
        .cheapest(numbers(costs))
        .point()
        .map(this::shift);
  }

  /** What a count may change by with what is published of it. */
  private void addFree(int count, double down, double up) {
    if (down != 0 || up != 0) {
      free.put(count, least.size());
      least.add(down);
      most.add(up);
      costs.add(0.0);
    }
  }

  private void addPaid(int count) {
    paid.put(count, least.size());
    least.add(0.0);
    most.add(KnownPoint.ANY);
    costs.add(table.cost(count));
    least.add(0.0);
    most.add(Math.max(0, table.number(count) - 1));
    costs.add(table.cost(count));
  }

  private LinearEquation equation(CountRelation relation) {
    List<Integer> unknowns = new ArrayList<>();
    List<Double> factors = new ArrayList<>();
    double sum = 0;
    for (RelationTerm term : relation.terms()) {
      sum -= term.factor() * table.number(term.count());
      if (free.containsKey(term.count())) {
        unknowns.add(free.get(term.count()));
        factors.add(term.factor());
      }
      if (paid.containsKey(term.count())) {
        unknowns.add(paid.get(term.count()));
        factors.add(term.factor());
        unknowns.add(paid.get(term.count()) + 1);
        factors.add(-term.factor());
      }
    }
    return new LinearEquation(
        unknowns.stream().mapToInt(Integer::intValue).toArray(), numbers(factors), sum);
  }

  private static double[] numbers(List<Double> some) {
    return some.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private Shift shift(double[] point) {
    Map<Integer, Double> changes = new TreeMap<>();
    Set<Integer> suppressed = new TreeSet<>();
    double cost = 0;
    free.forEach((count, at) -> changes.put(count, point[at]));
    for (Map.Entry<Integer, Integer> one : paid.entrySet()) {
      double up = point[one.getValue()];
      double down = point[one.getValue() + 1];
      if (up + down > TOLERANCE) {
        changes.merge(one.getKey(), up - down, Double::sum);
        suppressed.add(one.getKey());
        cost += table.cost(one.getKey()) * (up + down);
      }
    }
    return new Shift(cost, changes, suppressed);
  }
}
