package org.aqcp.condition;

import java.util.ArrayList;
import java.util.List;

/**
 * What a share asks of the ways that it is of: tests of the fact that was found last, and
 * conditions on what is bound.
 */
public record Passing(List<Test> tests, List<Condition> parts) {
  /** Asks for nothing: for quantities that are no shares. */
  public static final Passing NOTHING = new Passing(List.of(), List.of());

  public Passing {
    tests = List.copyOf(tests);
    parts = List.copyOf(parts);
  }

  /**
   * Whether a way passes. In the closed reading, a test of something unreported is not passed, even
   * one for what it is not.
   */
  public Truth read(Reading reading, Bindings way) {
    Truth truth = Truth.TRUE;
    for (Test test : tests) {
      truth = truth.and(reading.open() ? test.read(reading, way) : closed(test, reading, way));
    }
    for (Condition part : parts) {
      // what fails already needs no more reading
      truth = truth == Truth.FALSE ? truth : truth.and(part.read(reading, way));
    }
    return truth;
  }

  private static Truth closed(Test test, Reading reading, Bindings way) {
    return test.as(
        new Test.Forms<>(
            comparison -> {
              Truth read = comparison.read(reading, way);
              Object left = comparison.left().value(way);
              Object right = comparison.right().value(way);
              return comparison.operator().isAnswered(left, right) ? read : Truth.FALSE;
            },
            all -> Truth.of(all.of().stream().allMatch(one -> passes(one, reading, way))),
            any -> Truth.of(any.of().stream().anyMatch(one -> passes(one, reading, way)))));
  }

  private static boolean passes(Test test, Reading reading, Bindings way) {
    return closed(test, reading, way) == Truth.TRUE;
  }

  /** The ways of a join that pass. */
  public Join of(Join all) {
    List<Condition> passing = new ArrayList<>(all.parts());
    int last = last(passing);
    passing.set(last, ((Pattern) passing.get(last)).askingAlso(tests));
    passing.addAll(parts);
    return new Join(passing);
  }

  /** Where in a join the last fact is found. */
  static int last(List<Condition> parts) {
    int last = parts.size() - 1;
    while (!(parts.get(last) instanceof Pattern)) {
      last--;
    }
    return last;
  }

  Passing rewritten(Rewriting by) {
    return new Passing(by.tests(tests), parts.stream().map(by::condition).toList());
  }
}
