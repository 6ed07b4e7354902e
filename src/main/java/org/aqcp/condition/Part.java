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
    if (term instanceof Term.Variable variable) {
      return bindings.source(variable.name());
    }
    if (term instanceof Term.Size size) {
      return of(size.list(), bindings);
    }
    return term instanceof Term.Component component
            && component.on().value(bindings) instanceof Record fact
        ? Optional.of(new Part(fact, component.name()))
        : Optional.empty();
  }

  public Object value() {
    return Kind.value(fact, component);
  }
}
