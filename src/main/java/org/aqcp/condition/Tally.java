package org.aqcp.condition;

import java.util.HashSet;
import java.util.Set;

/** Accumulates a quantity while it is read and gives its bounds. */
abstract class Tally {
  /** Whether unreported matches may exist. */
  boolean more;

  /** Records that an unreported match may exist. */
  final void suppose() {
    more = true;
  }

  /**
   * Adds a match.
   *
   * @param value the value to count, or null if it is unreported
   * @param certain whether the match is certain
   */
  abstract void add(Object value, boolean certain);

  abstract Range range();

  static final class Count extends Tally {
    private long certain;
    private long possible;

    @Override
    void add(Object value, boolean sure) {
      possible++;
      certain += sure ? 1 : 0;
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
    void add(Object value, boolean sure) {
      if (value == null) {
        // may equal another value or be a new one; Drools does not count null
        unreported += open ? 1 : 0;
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
    void add(Object value, boolean sure) {
      if (value == null) {
        more |= open;
        return;
      }
      // numbers in facts are never negative, so the total only grows
      long number = ((Number) value).longValue();
      possible += number;
      certain += sure ? number : 0;
    }

    @Override
    Range range() {
      return new Range(certain, more ? Range.UNBOUNDED : possible);
    }
  }

  static final class Percent extends Tally {
    private final boolean open;
    private long yes;
    private long no;
    private long either;
    private long possiblyYes;
    private long possiblyNo;
    private long possiblyEither;

    Percent(boolean open) {
      this.open = open;
    }

    @Override
    void add(Object value, boolean sure) {
      if (value == null && open) {
        either += sure ? 1 : 0;
        possiblyEither += sure ? 0 : 1;
      } else if (Share.isYes(value)) {
        yes += sure ? 1 : 0;
        possiblyYes += sure ? 0 : 1;
      } else {
        no += sure ? 1 : 0;
        possiblyNo += sure ? 0 : 1;
      }
    }

    @Override
    Range range() {
      if (more) {
        // any number of unreported matches may be yes or no
        return new Range(0, no > 0 ? 99 : 100);
      }
      long most = yes + either + possiblyYes + possiblyEither;
      return new Range(
          Share.percent(yes, no + either + possiblyNo + possiblyEither), Share.percent(most, no));
    }
  }
}
