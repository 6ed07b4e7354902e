package org.aqcp.author.mutation.making;

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
      return Optional.of(new Condition.Exists(Join.of(every.domain().askingAlso(every.tests()))));
    }
    if (condition instanceof Quantity q && q.operator() != Operator.EQUAL) {
      return Optional.of(q.against(q.operator().negated(), q.needed()));
    }
    return Optional.empty();
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
    List<Test> some = first.tests().subList(from, to);
    tests.add((some.size() == 1 ? some.get(0) : new Test.All(some)).negated());
    tests.addAll(first.tests().subList(to, first.tests().size()));
    return withFirst(condition, first.asking(tests));
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
    return condition instanceof Quantity q ? q.counting(withFirst(q.of(), first)) : first;
  }

  private static Join withFirst(Join join, Pattern first) {
    List<Condition> parts = new ArrayList<>(join.parts());
    parts.set(0, first);
    return new Join(parts);
  }
}
