package org.aqcp.search;

import java.util.Optional;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Part;
import org.aqcp.condition.Test;

/**
 * A value of a part with which a test fails.
 *
 * @param part the part that gets the value
 */
public record Failing(Part part, Object value) {
  /** A new value that makes a test fail; empty if none is known. */
  public static Optional<Failing> of(Test test, Bindings bound) {
    if (!(test instanceof Test.Comparison comparison)) {
      return Optional.empty();
    }
    Object right = comparison.right().value(bound);
    Operator negated = comparison.operator().negated();
    return Part.of(comparison.left(), bound)
        .flatMap(
            part ->
                Fitting.others(comparison.left(), part, negated, right).stream()
                    .findFirst()
                    .map(value -> new Failing(part, value)));
  }
}
