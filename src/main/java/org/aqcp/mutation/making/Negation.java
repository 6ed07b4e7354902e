package org.aqcp.mutation.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Test;

/** Conditions that say the opposite of others. */
final class Negation {
  private Negation() {}

  /** Of a sentence; of {@code every} the mistake is {@code some}, which is not its opposite. */
  static Optional<Condition> of(Condition condition) {
    if (condition instanceof Condition.Exists exists) {
      return Optional.of(new Condition.Absent(exists.of()));
    }
    if (condition instanceof Condition.Absent absent) {
      return Optional.of(new Condition.Exists(absent.of()));
    }
    if (condition instanceof Condition.Every every) {
      List<Test> tests = new ArrayList<>(every.domain().tests());
      tests.addAll(every.tests());
      return Optional.of(new Condition.Exists(Join.of(with(every.domain(), tests))));
    }
    if (condition instanceof Quantity q && q.operator() != Operator.EQUAL) {
      return Optional.of(
          new Quantity(q.of(), q.function(), q.counted(), q.operator().negated(), q.needed()));
    }
    return Optional.empty();
  }

  static Test of(Test test) {
    if (test instanceof Test.All all) {
      return new Test.Any(all.of().stream().map(Negation::of).toList());
    }
    if (test instanceof Test.Any any) {
      return new Test.All(any.of().stream().map(Negation::of).toList());
    }
    Test.Comparison comparison = (Test.Comparison) test;
    return new Test.Comparison(
        comparison.left(), comparison.operator().negated(), comparison.right());
  }

  /**
   * The tests of the facts that a sentence is about: those that its narrowing lines add come last.
   */
  static List<Test> tests(Condition condition) {
    return first(condition).tests();
  }

  /** A sentence in which some tests of the facts that it is about say the opposite. */
  static Condition within(Condition condition, int from, int to) {
    Pattern first = first(condition);
    List<Test> tests = new ArrayList<>(first.tests().subList(0, from));
    List<Test> negated = first.tests().subList(from, to);
    tests.add(of(negated.size() == 1 ? negated.get(0) : new Test.All(negated)));
    tests.addAll(first.tests().subList(to, first.tests().size()));
    return withFirst(condition, with(first, tests));
  }

  private static Pattern first(Condition condition) {
    if (condition instanceof Condition.Exists exists) {
      return exists.of().first();
    }
    if (condition instanceof Condition.Absent absent) {
      return absent.of().first();
    }
    if (condition instanceof Condition.Every every) {
      return every.domain();
    }
    return condition instanceof Quantity quantity ? quantity.of().first() : (Pattern) condition;
  }

  private static Condition withFirst(Condition condition, Pattern first) {
    if (condition instanceof Condition.Exists exists) {
      return new Condition.Exists(withFirst(exists.of(), first));
    }
    if (condition instanceof Condition.Absent absent) {
      return new Condition.Absent(withFirst(absent.of(), first));
    }
    if (condition instanceof Condition.Every every) {
      return new Condition.Every(first, every.tests());
    }
    return condition instanceof Quantity q
        ? new Quantity(
            withFirst(q.of(), first), q.function(), q.counted(), q.operator(), q.needed())
        : first;
  }

  private static Join withFirst(Join join, Pattern first) {
    List<Condition> parts = new ArrayList<>(join.parts());
    parts.set(0, first);
    return new Join(parts);
  }

  private static Pattern with(Pattern pattern, List<Test> tests) {
    return new Pattern(pattern.kind(), pattern.name(), pattern.from(), pattern.bindings(), tests);
  }
}
