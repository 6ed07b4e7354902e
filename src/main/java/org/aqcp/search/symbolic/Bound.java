package org.aqcp.search.symbolic;

/**
 * The variables bound at one point of the reading: a chain, newest first.
 *
 * @param earlier null for the first one
 */
record Bound(Bound earlier, String name, Value value) {
  /** What is bound, or null if a variable is not. */
  Value get(String variable) {
    for (Bound bound = this; bound != null; bound = bound.earlier) {
      if (bound.name.equals(variable)) {
        return bound.value;
      }
    }
    return null;
  }

  Bound with(String variable, Value bound) {
    return new Bound(this, variable, bound);
  }
}
