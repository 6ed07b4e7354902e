package org.aqcp.metrics.audit;

import java.util.Arrays;
import org.aqcp.metrics.knowledge.CountRelation;
import org.aqcp.metrics.knowledge.Knowledge;
import org.aqcp.metrics.knowledge.PeopleCount;
import org.aqcp.metrics.knowledge.PeopleRole;
import org.aqcp.metrics.knowledge.RelationTerm;

/**
 * All tables of whole numbers that satisfy what is known, one after the other: what each count can
 * be is seen, not computed.
 */
final class AllTables {
  private static final int MOST_STEPS = 400_000;

  private final Knowledge knowledge;
  private final long cap;
  private final long[] least;
  private final long[] most;
  private long steps;
  private long tables;

  /**
   * Looks at all tables.
   *
   * @param cap the greatest number for counts that nothing limits
   */
  AllTables(Knowledge knowledge, long cap) {
    this.knowledge = knowledge;
    this.cap = cap;
    this.least = new long[knowledge.counts().size()];
    this.most = new long[knowledge.counts().size()];
    Arrays.fill(least, Long.MAX_VALUE);
    Arrays.fill(most, Long.MIN_VALUE);
    Long[] numbers = new Long[least.length];
    for (int i = 0; i < numbers.length; i++) {
      PeopleCount count = knowledge.counts().get(i);
      numbers[i] = count.isKnown() ? (Long) (long) count.least() : null;
    }
    go(numbers);
  }

  /** Whether there were few enough to look at all of them. */
  boolean isComplete() {
    return steps < MOST_STEPS && tables > 0;
  }

  long tables() {
    return tables;
  }

  long least(int count) {
    return least[count];
  }

  long most(int count) {
    return most[count];
  }

  private void go(Long[] numbers) {
    if (++steps >= MOST_STEPS || !infer(numbers)) {
      return;
    }
    int open = open(numbers);
    if (open < 0) {
      tables++;
      for (int i = 0; i < numbers.length; i++) {
        if (numbers[i] != null) {
          least[i] = Math.min(least[i], numbers[i]);
          most[i] = Math.max(most[i], numbers[i]);
        }
      }
      return;
    }
    PeopleCount count = knowledge.counts().get(open);
    long last = (long) Math.min((double) cap, count.most());
    for (long number = (long) count.least(); number <= last; number++) {
      Long[] next = numbers.clone();
      next[open] = number;
      go(next);
    }
  }

  /** The first unknown count in an equation of counts; differences follow from those. */
  private int open(Long[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      boolean derived = knowledge.counts().get(i).key().isEmpty();
      if (numbers[i] == null && !derived) {
        return i;
      }
    }
    return -1;
  }

  /** Fills in what follows from the numbers; false if something does not fit. */
  private boolean infer(Long[] numbers) {
    boolean found = true;
    while (found) {
      found = false;
      for (CountRelation relation : knowledge.relations()) {
        int unknown = -1;
        int unknowns = 0;
        long sum = 0;
        long factor = 0;
        for (RelationTerm term : relation.terms()) {
          if (numbers[term.count()] == null) {
            unknown = term.count();
            unknowns++;
            factor = (long) term.factor();
          } else {
            sum += ((long) term.factor()) * numbers[term.count()];
          }
        }
        if (unknowns == 0 && sum != 0) {
          return false;
        }
        if (unknowns == 1) {
          long number = -sum / factor;
          PeopleCount count = knowledge.counts().get(unknown);
          if (number < count.least() || number > count.most()) {
            return false;
          }
          numbers[unknown] = number;
          found = true;
        }
      }
    }
    return true;
  }

  boolean isProtected(int count) {
    return knowledge.counts().get(count).role() != PeopleRole.FREE;
  }
}
