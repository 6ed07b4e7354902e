package org.aqcp.explanation.facts;

import java.util.stream.Collectors;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.input.problem.Words;

/** Describes the sort of fact that is asked for. */
final class Described {
  private Described() {}

  /** Such as {@code a partner with organisation Rivera Foods}. */
  static String pattern(Pattern pattern, Bindings bindings) {
    String tests =
        pattern.tests().stream()
            .map(test -> test(test, bindings))
            .collect(Collectors.joining(" and "));
    return Words.article(kind(pattern.kind())) + (tests.isEmpty() ? "" : " with " + tests);
  }

  private static String test(Test test, Bindings bindings) {
    String wanted = Wanted.words(test, bindings);
    return test instanceof Test.Comparison c && c.left() instanceof Term.Component component
        ? Words.kebab(component.name()) + " " + wanted
        : wanted;
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
