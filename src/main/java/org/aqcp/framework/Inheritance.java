package org.aqcp.framework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a version has of the version that it extends. Its rules and cases are inherited with it,
 * unless it has rules of its own.
 *
 * @param from the version that it extends
 * @param ids the ids in that version of the indicators that it has of it, by their own ids, which
 *     differ where an indicator replaces one
 */
public record Inheritance(FrameworkVersion from, Map<String, String> ids) {
  public Inheritance {
    ids = Collections.unmodifiableMap(new LinkedHashMap<>(ids));
  }

  /** The id here of an indicator of the version that is extended; empty if it is not inherited. */
  public Optional<String> idHere(String before) {
    return ids.entrySet().stream()
        .filter(entry -> entry.getValue().equals(before))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
