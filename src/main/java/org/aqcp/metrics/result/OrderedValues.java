package org.aqcp.metrics.result;

import java.math.BigDecimal;
import java.util.Map;

/** The values of a cell at some ranks, from 1 for the smallest. */
record OrderedValues(MedianRanks ranks, int divisor, Map<Long, BigDecimal> values) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  OrderedValues {
    values = Map.copyOf(values);
  }

  /** The mean of the one or two middle values, exactly. */
  BigDecimal median() {
    BigDecimal two = at(ranks.middleLow()).add(at(ranks.middleHigh()));
    return divided(two.divide(TWO));
  }

  BigDecimal lower() {
    return divided(at(ranks.lower()));
  }

  BigDecimal upper() {
    return divided(at(ranks.upper()));
  }

  private BigDecimal at(long rank) {
    return values.get(rank);
  }

  /** Exact, since the divisor is 1 or 2. */
  private BigDecimal divided(BigDecimal value) {
    return value.divide(BigDecimal.valueOf(divisor));
  }
}
