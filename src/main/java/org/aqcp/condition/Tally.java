package org.aqcp.condition;

import java.util.HashSet;
import java.util.Set;
import org.aqcp.input.record.Day;

/** Accumulates a quantity while it is read and gives its bounds. */
abstract class Tally {
  /** Whether unreported matches may exist. */
  boolean more;

  static Tally of(Quantity.Function function, boolean open) {
    return switch (function) {
      case COUNT -> new Count();
      case COUNT_DISTINCT -> new Distinct(open);
      case TOTAL -> new Total(open);
      case PERCENT -> new ShareTally();
    };
  }

  /**
   * Records that any number of unreported matches may exist.
   *
   * @param value what is counted of them
   */
  void suppose(Object value) {
    more = true;
  }

  /**
   * One thing was found, or some that are alike.
   *
   * @param value what is counted of it; null where that is unreported
   * @param certain whether it is certain to belong to what is counted
   * @param times how many
   */
  abstract void add(Object value, boolean certain, long times);

  abstract Range range();

  static final class Count extends Tally {
    private long certain;
    private long possible;

    @Override
    void add(Object value, boolean sure, long times) {
      possible += times;
      certain += sure ? times : 0;
    }

    @Override
    Range range() {
      return new Range(certain, more ? Range.UNBOUNDED : possible);
    }
  }

  static final class Distinct extends Tally {
    private final boolean open;
    private final Set<Object> certain = new HashSet<>();
    private final Set<Object> possible = new HashSet<>();
    private long unreported;

    Distinct(boolean open) {
      this.open = open;
    }

    @Override
    void add(Object value, boolean sure, long times) {
      if (value == null || (open && Day.isVague(value))) {
        // an unreported value may be one of the others, or one more; Drools counts it only then
        unreported += open ? times : 0;
        return;
      }
      possible.add(value);
      if (sure) {
        certain.add(value);
      }
    }

    @Override
    Range range() {
      return new Range(certain.size(), more ? Range.UNBOUNDED : possible.size() + unreported);
    }
  }

  static final class Total extends Tally {
    private final boolean open;
    private long certain;
    private long possible;

    Total(boolean open) {
      this.open = open;
    }

    @Override
    void add(Object value, boolean sure, long times) {
      if (value == null) {
        more |= open;
        return;
      }
      // numbers of facts are never negative, so each can only add
      long number = times * ((Number) value).longValue();
      possible += number;
      certain += sure ? number : 0;
    }

    @Override
    Range range() {
      return new Range(certain, more ? Range.UNBOUNDED : possible);
    }
  }
}
