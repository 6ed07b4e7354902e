package org.aqcp.condition;

import java.util.Optional;

/** The variables bound at one point of a reading: an immutable chain, newest first. */
public final class Bindings {
  /** The fact under test. */
  public static final String THIS = "this";

  public static final Bindings NONE = new Bindings(null, "", null, null, null);

  private final Bindings earlier;
  private final String name;
  private final Object value;
  private final Term term;
  // the value of THIS, which most tests need, kept here to avoid walking the chain
  private final Object fact;

  private Bindings(Bindings earlier, String name, Object value, Term term, Object fact) {
    this.earlier = earlier;
    this.name = name;
    this.value = value;
    this.term = term;
    this.fact = fact;
  }

  public Bindings with(String variable, Object bound) {
    return new Bindings(this, variable, bound, null, variable.equals(THIS) ? bound : fact);
  }

  /** Binds a variable to the value of a term, evaluated on the fact bound last. */
  Bindings with(String variable, Term bound) {
    return new Bindings(this, variable, bound.value(this), bound, fact);
  }

  /** The part of a fact that a variable was bound from. */
  public Optional<Part> source(String variable) {
    Term bound = null;
    for (Bindings b = this; b != null; b = b.earlier) {
      if (bound == null && b.name.equals(variable)) {
        bound = b.term;
        if (bound == null) {
          return Optional.empty();
        }
      }
      if (bound != null && b.name.equals(THIS)) {
        return Part.of(bound, b);
      }
    }
    return Optional.empty();
  }

  public Object get(String variable) {
    if (fact != null && variable.equals(THIS)) {
      return fact;
    }
    for (Bindings b = this; b != null; b = b.earlier) {
      if (b.name.equals(variable)) {
        return b.value;
      }
    }
    throw new IllegalStateException(variable + " is not bound");
  }
}
