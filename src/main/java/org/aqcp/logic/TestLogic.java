package org.aqcp.logic;

import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;

/** What follows from tests of a fact. */
final class TestLogic {
  private TestLogic() {}

  /** Whether every fact that passes all given tests also passes the wanted one. */
  static boolean implies(List<Test> given, Test wanted) {
    if (wanted instanceof Test.All all) {
      return all.of().stream().allMatch(one -> implies(given, one));
    }
    return given.stream().anyMatch(one -> implies(one, wanted));
  }

  static boolean implies(List<Test> given, List<Test> wanted) {
    return wanted.stream().allMatch(one -> implies(given, one));
  }

  private static boolean implies(Test given, Test wanted) {
    if (given.equals(wanted)) {
      return true;
    }
    if (given instanceof Test.Any any) {
      return any.of().stream().allMatch(one -> implies(one, wanted));
    }
    if (wanted instanceof Test.All all) {
      return all.of().stream().allMatch(one -> implies(given, one));
    }
    if (wanted instanceof Test.Any any && any.of().stream().anyMatch(one -> implies(given, one))) {
      return true;
    }
    if (given instanceof Test.All all) {
      return implies(all.of(), wanted);
    }
    return given instanceof Test.Comparison one
        && wanted instanceof Test.Comparison other
        && one.left().equals(other.left())
        && implies(one, other);
  }

  private static boolean implies(Test.Comparison given, Test.Comparison wanted) {
    Optional<Interval> span = Interval.of(given);
    if (wanted.operator() == Operator.NOT_EQUAL) {
      return differs(given, wanted.right(), span);
    }
    return span.isPresent() && Interval.of(wanted).filter(span.get()::within).isPresent();
  }

  /** Whether a left side that passes the test cannot equal the value. */
  private static boolean differs(Test.Comparison given, Term value, Optional<Interval> span) {
    boolean literals =
        given.operator() == Operator.EQUAL
            && given.right() instanceof Term.Literal one
            && value instanceof Term.Literal other
            && !one.value().equals(other.value());
    Test.Comparison equal = new Test.Comparison(given.left(), Operator.EQUAL, value);
    boolean apart =
        span.isPresent()
            && Interval.of(equal).filter(one -> one.and(span.get()).isEmpty()).isPresent();
    return literals || apart;
  }

  /** Whether no fact of a kind passes all of the tests. */
  static boolean impossible(Kind kind, List<Test> tests) {
    for (int i = 0; i < tests.size(); i++) {
      Test one = tests.get(i);
      if (impossible(kind, one)
          || tests.subList(0, i).stream().anyMatch(other -> exclude(one, other))) {
        return true;
      }
    }
    return false;
  }

  private static boolean impossible(Kind kind, Test test) {
    return test.as(
        new Test.Forms<>(
            one ->
                Interval.of(one)
                    .filter(span -> span.and(Bounds.of(one.left(), kind)).isEmpty())
                    .isPresent(),
            all -> impossible(kind, all.of()),
            any -> any.of().stream().allMatch(one -> impossible(kind, one))));
  }

  private static boolean exclude(Test one, Test other) {
    return implies(List.of(one), other.negated()) || implies(List.of(other), one.negated());
  }
}
