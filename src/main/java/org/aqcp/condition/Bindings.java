package org.aqcp.condition;

import java.util.Optional;

/** The variables that hold at one point of a reading: an immutable chain, newest first. */
public final class Bindings {
  /** The fact whose tests are read. */
  public static final String THIS = "this";

  public static final Bindings NONE = new Bindings(null, "", null, null, null);

  private final Bindings earlier;
  private final String name;
  private final Object value;
  private final Term term;
  // what most tests ask of: at hand without a walk along the chain
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

  /** Binds a variable to what a term says of the fact that was bound last. */
  Bindings with(String variable, Term of) {
    return new Bindings(this, variable, of.value(this), of, fact);
  }

  /** What a variable was bound from: a part of the fact that its pattern took. */
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
