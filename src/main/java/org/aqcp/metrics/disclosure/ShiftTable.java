package org.aqcp.metrics.disclosure;

import java.util.List;
import java.util.Set;
import org.aqcp.metrics.knowledge.CountRelation;
import org.aqcp.metrics.knowledge.Knowledge;
import org.aqcp.metrics.knowledge.PeopleCount;

/**
 * Numbers that satisfy all that is known, and what it costs to change them.
 *
 * @param costs of suppressing each count, for each person that it changes by; 0 if it cannot be
 *     suppressed, or is already
 */
@SuppressWarnings("ArrayRecordComponent") // of thousands of numbers, and compared with no other
record ShiftTable(Knowledge knowledge, double[] numbers, double[] costs) {
  /** Suppressing a count that is suppressed already. */
  private static final double NEXT_TO_NOTHING = 1e-6;

  /** The same where some counts are already suppressed. */
  ShiftTable without(Set<Integer> suppressed) {
    double[] less = costs.clone();
    suppressed.forEach(count -> less[count] = NEXT_TO_NOTHING);
    return new ShiftTable(knowledge, numbers, less);
  }

  double number(int count) {
    return numbers[count];
  }

  double cost(int count) {
    return costs[count];
  }

  CountRelation relation(int index) {
    return knowledge.relations().get(index);
  }

  List<CountRelation> relations() {
    return knowledge.relations();
  }

  PeopleCount count(int index) {
    return knowledge.counts().get(index);
  }

  /** How far a count can go down with what is published; negative. */
  double down(int count) {
    return count(count).least() - numbers[count];
  }

  /** How far a count can go up with what is published. */
  double up(int count) {
    return Math.min(KnownPoint.ANY, count(count).most()) - numbers[count];
  }

  /** Which counts can change at all. */
  boolean[] movable() {
    boolean[] movable = new boolean[numbers.length];
    for (int i = 0; i < movable.length; i++) {
      movable[i] = costs[i] > 0 || !count(i).isKnown();
    }
    return movable;
  }
}
