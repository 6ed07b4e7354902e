package org.aqcp.condition;

import java.util.List;

/** Patterns and conditions on their variables that hold together. Starts with a pattern. */
public record Join(List<Condition> parts) {
  public Join {
    parts = List.copyOf(parts);
  }

  public static Join of(Pattern pattern) {
    return new Join(List.of(pattern));
  }

  /** The pattern for the facts that the sentence is about. */
  public Pattern first() {
    return (Pattern) parts.get(0);
  }

  public Join rest() {
    return new Join(parts.subList(1, parts.size()));
  }
}
