package org.aqcp.input.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A least-recently-used cache of values that depend only on their key. */
public final class Recent<V> {
  private final Map<String, V> values;

  public Recent(int maxSize) {
    values =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > maxSize;
          }
        };
  }

  /** The value for a key, created if it is not cached. */
  public synchronized V of(String key, Supplier<V> create) {
    return values.computeIfAbsent(key, unknown -> create.get());
  }
}
