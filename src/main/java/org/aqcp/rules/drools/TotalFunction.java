package org.aqcp.rules.drools;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import org.kie.api.runtime.rule.AccumulateFunction;

/** The Drools function that sums whole numbers; unreported ones add nothing. */
public final class TotalFunction implements AccumulateFunction<long[]> {
  private static final long serialVersionUID = 1;

  @Override
  public long[] createContext() {
    return new long[1];
  }

  @Override
  public void init(long[] sum) {
    sum[0] = 0;
  }

  @Override
  public void accumulate(long[] sum, Object value) {
    sum[0] += number(value);
  }

  @Override
  public void reverse(long[] sum, Object value) {
    sum[0] -= number(value);
  }

  private static long number(Object value) {
    return value == null ? 0 : ((Number) value).longValue();
  }

  @Override
  public Object getResult(long[] sum) {
    return sum[0];
  }

  @Override
  public boolean supportsReverse() {
    return true;
  }

  @Override
  public Class<?> getResultType() {
    return Long.class;
  }

  @Override
  public void writeExternal(ObjectOutput out) {}

  @Override
  public void readExternal(ObjectInput in) {}
}
