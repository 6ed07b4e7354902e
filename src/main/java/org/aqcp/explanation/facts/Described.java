package org.aqcp.explanation.facts;

import java.util.List;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.SectionType;

/** Describes the sort of fact that is asked for. */
final class Described {
  private Described() {}

  /**
   * Such as {@code a partner with `type` college}; if only a name is asked for, {@code Rivera Foods
   * among the employers}.
   */
  static String pattern(Pattern pattern, Bindings bindings) {
    List<Test> tests = pattern.tests();
    if (tests.size() == 1
        && tests.get(0) instanceof Test.Comparison only
        && isName(only, pattern)) {
      String section = SectionType.listing(pattern.kind().type()).orElseThrow().key();
      return Wanted.words(only, bindings) + " among the " + Words.spoken(section);
    }
    String asked = Wanted.parts(new Test.All(tests), bindings);
    return Words.article(kind(pattern.kind())) + (tests.isEmpty() ? "" : " with " + asked);
  }

  private static boolean isName(Test.Comparison test, Pattern pattern) {
    return SectionType.listing(pattern.kind().type()).isPresent()
        && test.left() instanceof Term.Component part
        && part.ofThis()
        && part.name().equals(pattern.kind().components().keySet().iterator().next());
  }

  static String kind(Kind kind) {
    return Words.spoken(kind.name());
  }

  /** Such as {@code an entry point}. */
  static String condition(Condition condition) {
    String kind = kind(condition.of().first().kind());
    return condition instanceof Condition.Absent ? "no " + kind : Words.article(kind);
  }
}
