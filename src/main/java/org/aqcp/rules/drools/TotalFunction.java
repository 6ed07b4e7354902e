package org.aqcp.rules.drools;

/** The Drools function that sums whole numbers; unreported ones add nothing. */
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
