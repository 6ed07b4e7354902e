package org.aqcp.condition;

import org.aqcp.input.record.OrNone;

/** Computes shares, both for the functions in Drools and for our own reading. */
public final class Share {
  private Share() {}

  /** The number of yes and no answers, when all of them are known. */
  public record Counted(long yes, long no) {
    /** The share if {@code more} of the no answers were yes. */
    public long percent(int more) {
      return Share.percent(yes + more, no - more);
    }
  }

  /** Whether a value counts as yes: true, or text other than {@code none}. */
  public static boolean isYes(Object value) {
    return value instanceof String text ? !text.equals(OrNone.NONE) : Boolean.TRUE.equals(value);
  }

  /** The share in whole percent, rounded down; 0 if there are no answers. */
  public static long percent(long yes, long no) {
    return yes + no == 0 ? 0 : 100 * yes / (yes + no);
  }
}
