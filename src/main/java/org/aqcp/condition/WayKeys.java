package org.aqcp.condition;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What the rest of a join depends on: ways with the same key go on alike. */
final class WayKeys {
  /** Stands for a fact, or for all lists that have the same in them. */
  private record Same(Object value) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Same same && same.value == value;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(value);
    }
  }

  private final List<List<String>> used;
  private final IdentityHashMap<Object, Same> known = new IdentityHashMap<>();
  private final Map<Object, Same> lists = new HashMap<>();

  WayKeys(List<Condition> parts, Quantity counted) {
    this.used = UsedVariables.of(parts, counted);
  }

  /** Of a way that has gone through some parts. */
  Object of(int parts, Bindings bindings, Truth truth, boolean supposed) {
    List<String> variables = used.get(parts);
    Object[] values = new Object[variables.size() + 3];
    for (int i = 0; i < variables.size(); i++) {
      values[i] = value(bindings.get(variables.get(i)));
    }
    values[variables.size()] = truth;
    values[variables.size() + 1] = supposed;
    values[variables.size() + 2] = parts;
    return Arrays.asList(values);
  }

  private Object value(Object bound) {
    if (bound instanceof Record) {
      return new Same(bound);
    }
    if (!(bound instanceof Collection<?>)) {
      return bound;
    }
    Same same = known.get(bound);
    if (same == null) {
      same = lists.computeIfAbsent(bound, Same::new);
      known.put(bound, same);
    }
    return same;
  }
}
