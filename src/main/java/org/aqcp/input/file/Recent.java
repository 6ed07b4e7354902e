package org.aqcp.input.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was asked for last, by a key of which it is a function; the rest is forgotten. */
public final class Recent<V> {
  private final Map<String, V> known;

  /** Of so many keys at most. */
  public Recent(int most) {
    known =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > most;
          }
        };
  }

  /** What is known under a key; it is made where nothing is. */
  public synchronized V of(String key, Supplier<V> making) {
    return known.computeIfAbsent(key, unknown -> making.get());
  }
}
