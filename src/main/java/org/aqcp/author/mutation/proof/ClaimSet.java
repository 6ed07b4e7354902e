package org.aqcp.author.mutation.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Term;
import org.aqcp.condition.Truth;

/**
 * The different things that sentences claim, or claim the opposite of. What is known of their truth
 * is only which of them follow from others.
 */
final class ClaimSet {
  /** A claim, by its number, or its opposite. */
  record Claim(int number, boolean opposite) {
    Truth truth(Truth[] truths) {
      return opposite ? truths[number].not() : truths[number];
    }
  }

  private final List<Condition> all = new ArrayList<>();

  int size() {
    return all.size();
  }

  Claim of(Condition condition) {
    if (condition instanceof Condition.Absent absent) {
      return new Claim(number(new Condition.Exists(absent.of())), true);
    }
    if (condition instanceof Quantity q && q.needed() instanceof Term.Literal) {
      long needed = Implication.needed(q);
      return switch (q.operator()) {
        case LESS -> new Claim(number(atLeast(q, needed)), true);
        case AT_MOST -> new Claim(number(atLeast(q, needed + 1)), true);
        case MORE -> new Claim(number(atLeast(q, needed + 1)), false);
        case AT_LEAST -> new Claim(number(atLeast(q, needed)), false);
        default -> new Claim(number(q), false);
      };
    }
    return new Claim(number(condition), false);
  }

  private static Quantity atLeast(Quantity q, long needed) {
    return q.against(Operator.AT_LEAST, new Term.Literal((int) needed));
  }

  private int number(Condition condition) {
    if (!all.contains(condition)) {
      all.add(condition);
    }
    return all.indexOf(condition);
  }

  /** Whether the truths of the first claims can be so together. */
  boolean possible(Truth[] truths, int last) {
    Optional<Truth> fixed = fixed(all.get(last));
    if (fixed.isPresent() && truths[last] != fixed.get()) {
      return false;
    }
    for (int i = 0; i < last; i++) {
      boolean follows = Implication.holds(all.get(i), all.get(last));
      boolean followed = Implication.holds(all.get(last), all.get(i));
      if ((follows && truths[i].compareTo(truths[last]) > 0)
          || (followed && truths[last].compareTo(truths[i]) > 0)) {
        return false;
      }
    }
    return true;
  }

  /** There is never fewer than none, and no share is larger than all. */
  private static Optional<Truth> fixed(Condition condition) {
    if (!(condition instanceof Quantity q) || q.operator() != Operator.AT_LEAST) {
      return Optional.empty();
    }
    long needed = Implication.needed(q);
    if (needed <= 0) {
      return Optional.of(Truth.TRUE);
    }
    return q.function() == Quantity.Function.PERCENT && needed > 100
        ? Optional.of(Truth.FALSE)
        : Optional.empty();
  }
}
