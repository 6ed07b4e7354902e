package org.aqcp.rules.grammar;

import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.rules.language.ConditionReader;
import org.aqcp.rules.language.NotReadable;

/** The opposite of a test, as a sentence means it: what is not yes is no. */
final class Opposite {
  private Opposite() {}

  /** The DRL of the opposite of a test that can be read. */
  static String of(Kind kind, String test) {
    try {
      List<Test> opposite = ConditionReader.tests(kind, test).stream().map(Opposite::of).toList();
      return opposite.size() == 1 ? opposite.get(0).toString() : new Test.Any(opposite).toString();
    } catch (NotReadable e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static Test of(Test test) {
    return test.as(
        new Test.Forms<>(
            Opposite::of,
            all -> new Test.Any(all.of().stream().map(Opposite::of).toList()),
            any -> new Test.All(any.of().stream().map(Opposite::of).toList())));
  }

  private static Test of(Test.Comparison test) {
    boolean yesNo =
        test.right() instanceof Term.Literal literal && literal.value() instanceof Boolean;
    if (yesNo && test.operator() == Operator.EQUAL) {
      boolean yes = ((Term.Literal) test.right()).value().equals(true);
      return new Test.Comparison(test.left(), Operator.EQUAL, new Term.Literal(!yes));
    }
    return test.negated();
  }
}
