package org.aqcp.coverage;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;

/** What would have to hold for a sentence not to hold. */
final class Negation {
  private Negation() {}

  /** Conditions each of which rules a condition out. */
  static List<Condition> of(Condition condition) {
    if (condition instanceof Condition.Exists exists) {
      return List.of(new Condition.Absent(exists.of()));
    }
    if (condition instanceof Condition.Absent absent) {
      return List.of(new Condition.Exists(absent.of()));
    }
    if (condition instanceof Condition.Every every) {
      List<Condition> all = new ArrayList<>();
      all.add(new Condition.Absent(Join.of(every.domain())));
      every.tests().forEach(test -> all.add(exception(every.domain(), test)));
      return all;
    }
    return condition instanceof Quantity quantity ? List.of(of(quantity)) : List.of();
  }

  private static Condition exception(Pattern domain, Test failing) {
    List<Test> tests = new ArrayList<>(domain.tests());
    tests.add(of(failing));
    return new Condition.Exists(
        Join.of(
            new Pattern(domain.kind(), domain.name(), domain.from(), domain.bindings(), tests)));
  }

  private static Test of(Test test) {
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

  /** More than a number is at least one more: what is sought is a number to reach. */
  private static Quantity of(Quantity q) {
    if (q.operator() == Operator.AT_MOST) {
      return with(q, Operator.AT_LEAST, new Term.Shifted(q.needed(), 1));
    }
    return with(q, q.operator().negated(), q.needed());
  }

  private static Quantity with(Quantity q, Operator operator, Term needed) {
    return new Quantity(q.of(), q.function(), q.counted(), operator, needed);
  }
}
