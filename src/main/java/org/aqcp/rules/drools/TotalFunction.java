package org.aqcp.rules.drools;

/** The sum of whole numbers; unreported ones add nothing. For Drools. */
public final class TotalFunction extends Counting {
  private static final long serialVersionUID = 1;

  @Override
  void count(long[] sums, Object value, int direction) {
    sums[0] += value == null ? 0 : direction * ((Number) value).longValue();
  }

  @Override
  long result(long[] sums) {
    return sums[0];
  }
}
