package org.aqcp.rules.drools;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.HashMap;
import java.util.Map;
import org.kie.api.runtime.rule.AccumulateFunction;

/** The Drools function that counts different values, without unreported ones. */
public final class CountDistinctFunction implements AccumulateFunction<CountDistinctFunction.Seen> {
  private static final long serialVersionUID = 1;

  /** How often each value occurs. */
  public static final class Seen implements java.io.Serializable {
    private static final long serialVersionUID = 1;
    private final HashMap<Object, Integer> times = new HashMap<>();

    Map<Object, Integer> times() {
      return times;
    }
  }

  @Override
  public Seen createContext() {
    return new Seen();
  }

  @Override
  public void init(Seen seen) {
    seen.times().clear();
  }

  @Override
  public void accumulate(Seen seen, Object value) {
    if (value != null) {
      seen.times().merge(value, 1, Integer::sum);
    }
  }

  @Override
  public void reverse(Seen seen, Object value) {
    if (value != null) {
      seen.times().computeIfPresent(value, (v, times) -> times == 1 ? null : times - 1);
    }
  }

  @Override
  public Object getResult(Seen seen) {
    return (long) seen.times().size();
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
