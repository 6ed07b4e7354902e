package org.aqcp.condition;

/**
 * Exact shares. A share has a place: twice its percentage, or the odd number in between if it is no
 * whole percentage. So it compares with every whole percentage as the share itself does.
 */
public final class Share {
  /** How far apart the places of two percentages are. */
  static final int STEP = 2;

  /** The place of all. */
  static final long ALL = 100 * STEP;

  private Share() {}

  /** The number of yes and no answers, when all of them are known. */
  public record Counted(long yes, long no) {
    /** Whether the share compares so with a percentage. */
    public boolean is(Operator operator, long percent) {
      long place = place(yes, no);
      return new Range(place, place).compare(operator, STEP * percent) == Truth.TRUE;
    }

    /** The counts if so many of the no answers were yes. */
    public Counted with(int more) {
      return new Counted(yes + more, no - more);
    }
  }

  /** The place of a share; of nothing, it is that of 0 %. */
  static long place(long yes, long no) {
    long all = yes + no;
    if (all == 0) {
      return 0;
    }
    long below = 100 * yes / all;
    return STEP * below + (100 * yes % all == 0 ? 0 : 1);
  }

  /** Whole percentages that compare with any other as the shares at these places do. */
  static Range percentages(Range places, Operator operator) {
    Range below = new Range(places.min() / STEP, places.max() / STEP);
    Range above = new Range((places.min() + 1) / STEP, (places.max() + 1) / STEP);
    return switch (operator) {
      case AT_LEAST, LESS -> below;
      case MORE, AT_MOST -> above;
      default -> new Range(below.min(), above.max());
    };
  }
}
