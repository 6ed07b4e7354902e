package org.aqcp.edition.crosswalk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;

/** What tests say that parts of a fact have to be: one of some written values. */
final class FixedValues {
  private FixedValues() {}

  /** The values that a part may have, by the name of the part. */
  static Map<String, Set<Object>> of(List<Test> tests) {
    Map<String, Set<Object>> values = new HashMap<>();
    for (Test test : tests) {
      of(test)
          .ifPresent(
              fixed ->
                  values.merge(
                      fixed.part(),
                      fixed.values(),
                      (one, other) -> {
                        Set<Object> both = new HashSet<>(one);
                        both.retainAll(other);
                        return both;
                      }));
    }
    return values;
  }

  private record Fixed(String part, Set<Object> values) {}

  private static Optional<Fixed> of(Test test) {
    return test.as(
        new Test.Forms<>(
            FixedValues::ofComparison,
            all -> Optional.empty(),
            any -> {
              List<Optional<Fixed>> each = any.of().stream().map(FixedValues::of).toList();
              return each.stream()
                  .reduce((one, other) -> one.flatMap(o -> other.flatMap(p -> either(o, p))))
                  .flatMap(fixed -> fixed);
            }));
  }

  private static Optional<Fixed> either(Fixed one, Fixed other) {
    Set<Object> values = new HashSet<>(one.values());
    values.addAll(other.values());
    return one.part().equals(other.part())
        ? Optional.of(new Fixed(one.part(), values))
        : Optional.empty();
  }

  private static Optional<Fixed> ofComparison(Test.Comparison test) {
    return test.operator() == Operator.EQUAL
            && test.left() instanceof Term.Component part
            && part.ofThis()
            && test.right() instanceof Term.Literal literal
            && literal.value() != null
        ? Optional.of(new Fixed(part.name(), Set.of(literal.value())))
        : Optional.empty();
  }
}
