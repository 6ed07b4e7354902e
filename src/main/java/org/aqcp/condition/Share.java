package org.aqcp.condition;

import org.aqcp.input.record.OrNone;

/** How shares are reckoned, by Drools' functions and by our reading alike. */
public final class Share {
  private Share() {}

  /** How many say yes and how many say no, where nothing of it is open. */
  public record Counted(long yes, long no) {
    /** What the share would be if some more of those that say no said yes. */
    public long percent(int more) {
      return Share.percent(yes + more, no - more);
    }
  }

  /** Yes is yes; a text is yes unless it says that there is none. What is unreported is not yes. */
  public static boolean isYes(Object value) {
    return value instanceof String text ? !text.equals(OrNone.NONE) : Boolean.TRUE.equals(value);
  }

  /** In whole percent, rounded down; of nothing, none. */
  public static long percent(long yes, long no) {
    return yes + no == 0 ? 0 : 100 * yes / (yes + no);
  }
}
