package org.aqcp.explanation.facts;

import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Comparing;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Part;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Reading;
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

  /** Such as {@code an entry point}, or {@code at least 2 steps with a credential}. */
  static String condition(Condition condition, Bindings bindings) {
    Pattern first = condition.of().first();
    if (condition instanceof Quantity quantity) {
      return quantity(quantity, several(first, bindings), bindings);
    }
    if (condition instanceof Comparing) {
      return "as many " + several(first, bindings) + " as asked";
    }
    String kind = kind(first.kind());
    return condition instanceof Condition.Absent ? "no " + kind : Words.article(kind);
  }

  private static String quantity(Quantity quantity, String facts, Bindings bindings) {
    String number = Wanted.number(quantity.operator(), quantity.needed(bindings));
    return switch (quantity.function()) {
      case COUNT -> number + " " + facts;
      case COUNT_DISTINCT -> facts + " that say " + number + " different";
      case TOTAL -> facts + " with " + number + " in total";
      case PERCENT -> number + " % of " + facts;
    };
  }

  /** Such as {@code steps with `credential` other than none}. */
  private static String several(Pattern pattern, Bindings bindings) {
    String noun =
        Optional.ofNullable(pattern.from())
            .flatMap(list -> Part.of(list, bindings))
            .map(list -> Words.spoken(list.component()))
            .or(() -> SectionType.listing(pattern.kind().type()).map(s -> Words.spoken(s.key())))
            .orElse(kind(pattern.kind()));
    Bindings bound = pattern.bind(bindings, Reading.UNREPORTED_FACT);
    return pattern.tests().isEmpty()
        ? noun
        : noun + " with " + Wanted.parts(new Test.All(pattern.tests()), bound);
  }
}
