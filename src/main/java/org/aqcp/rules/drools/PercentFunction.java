package org.aqcp.rules.drools;

import org.aqcp.condition.Share;

/** The share of facts whose value is yes, in whole percent rounded down. For Drools. */
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
