package org.aqcp.author.coverage;

import java.util.List;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Test;

/**
 * Puts one thing in the place of another, wherever that stands in a condition.
 *
 * @param old a {@link Quantity} or a {@link Test.Comparison}
 */
record Rewriting(Object old, Object now) {
  Condition of(Condition condition) {
    if (condition.equals(old)) {
      return (Condition) now;
    }
    if (condition instanceof Quantity q) {
      return q.counting(of(q.of()));
    }
    if (condition instanceof Condition.Exists exists) {
      return new Condition.Exists(of(exists.of()));
    }
    if (condition instanceof Condition.Absent absent) {
      return new Condition.Absent(of(absent.of()));
    }
    if (condition instanceof Condition.Every every) {
      return new Condition.Every((Pattern) of(every.domain()), tests(every.tests()));
    }
    Pattern p = (Pattern) condition;
    return p.asking(tests(p.tests()));
  }

  private Join of(Join join) {
    return new Join(join.parts().stream().map(this::of).toList());
  }

  private List<Test> tests(List<Test> tests) {
    return tests.stream().map(this::of).toList();
  }

  private Test of(Test test) {
    if (test.equals(old)) {
      return (Test) now;
    }
    if (test instanceof Test.All all) {
      return new Test.All(tests(all.of()));
    }
    return test instanceof Test.Any any ? new Test.Any(tests(any.of())) : test;
  }
}
