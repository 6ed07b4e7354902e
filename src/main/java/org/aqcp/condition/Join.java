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

  /** The pattern for the fact that is found last. */
  public Pattern last() {
    return (Pattern) parts.get(Passing.last(parts));
  }

  /** Whether a variable is bound by one of its own patterns. */
  public boolean binds(Term variable) {
    return parts.stream()
        .anyMatch(
            part ->
                part instanceof Pattern pattern
                    && pattern.bindings().containsKey(variable.toString()));
  }

  public Join rest() {
    return new Join(parts.subList(1, parts.size()));
  }

  /** All patterns in order, with those of the conditions between them. */
  public List<Pattern> patterns() {
    return parts.stream().flatMap(part -> part.patterns().stream()).toList();
  }
}
