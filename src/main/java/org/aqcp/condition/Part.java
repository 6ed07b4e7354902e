package org.aqcp.condition;

import java.util.Optional;

/**
 * A part of a fact: where a value of a term stands, or would stand if it were reported.
 *
 * @param component of the fact's record
 */
public record Part(Record fact, String component) {
  /** Where the value of a term stands; empty for what stands in no fact. */
  public static Optional<Part> of(Term term, Bindings bindings) {
    return term.part(bindings);
  }

  public Object value() {
    return Kind.value(fact, component);
  }
}
