package org.aqcp.rules.drools;

import org.aqcp.condition.Share;

/** The Drools function for the share of facts with the value yes, in percent rounded down. */
public final class PercentFunction extends Counting {
  private static final long serialVersionUID = 1;

  @Override
  void count(long[] sums, Object value, int direction) {
    sums[Share.isYes(value) ? 0 : 1] += direction;
  }

  @Override
  long result(long[] sums) {
    return Share.percent(sums[0], sums[1]);
  }
}
