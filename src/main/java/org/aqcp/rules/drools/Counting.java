package org.aqcp.rules.drools;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Arrays;
import org.kie.api.runtime.rule.AccumulateFunction;

/** A Drools function that keeps two running sums and can undo what it counted. */
abstract class Counting implements AccumulateFunction<long[]> {
  private static final long serialVersionUID = 1;

  /** Counts a value (direction 1) or undoes it (direction -1). */
  abstract void count(long[] sums, Object value, int direction);

  abstract long result(long[] sums);

  @Override
  public final long[] createContext() {
    return new long[2];
  }

  @Override
  public final void init(long[] sums) {
    Arrays.fill(sums, 0);
  }

  @Override
  public final void accumulate(long[] sums, Object value) {
    count(sums, value, 1);
  }

  @Override
  public final void reverse(long[] sums, Object value) {
    count(sums, value, -1);
  }

  @Override
  public final Object getResult(long[] sums) {
    return result(sums);
  }

  @Override
  public final boolean supportsReverse() {
    return true;
  }

  @Override
  public final Class<?> getResultType() {
    return Long.class;
  }

  @Override
  public final void writeExternal(ObjectOutput out) {}

  @Override
  public final void readExternal(ObjectInput in) {}
}
