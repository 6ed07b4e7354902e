package org.aqcp.condition;

import java.util.Optional;

/** A part of a fact: the place of a term's value, whether or not it is reported. */
public record Part(Record fact, String component) {
  /** The place of a term's value; empty if it is not part of a fact. */
  public static Optional<Part> of(Term term, Bindings bindings) {
    return term.part(bindings);
  }

  public Object value() {
    return Kind.value(fact, component);
  }
}
