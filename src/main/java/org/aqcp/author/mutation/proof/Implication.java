package org.aqcp.author.mutation.proof;

import java.util.List;
import java.util.Objects;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;

/**
 * Which conditions follow from others by how they are written: wherever the one is true the other
 * is, and wherever the other is false the one is, by the open reading too.
 */
final class Implication {
  private Implication() {}

  static boolean holds(Condition one, Condition other) {
    if (one.equals(other)) {
      return true;
    }
    if (other instanceof Condition.Exists exists) {
      return some(one, exists.of());
    }
    return other instanceof Quantity atLeast && isAtLeast(atLeast) && amount(one, atLeast);
  }

  /** Whether a condition asks for one of what a join asks for, at least. */
  private static boolean some(Condition one, Join join) {
    if (one instanceof Condition.Exists exists) {
      return covers(exists.of(), join);
    }
    return one instanceof Quantity quantity
        && isAtLeast(quantity)
        && needed(quantity) >= 1
        && covers(quantity.of(), join);
  }

  private static boolean amount(Condition one, Quantity atLeast) {
    if (atLeast.function() == Quantity.Function.COUNT
        && needed(atLeast) == 1
        && some(one, atLeast.of())) {
      return true;
    }
    if (!(one instanceof Quantity more)
        || !isAtLeast(more)
        || more.function() != atLeast.function()
        || needed(more) < needed(atLeast)
        || (more.counted() != null && !more.counted().equals(atLeast.counted()))) {
      return false;
    }
    return more.function() == Quantity.Function.PERCENT
        ? more.of().equals(atLeast.of())
        : more.of().parts().size() == atLeast.of().parts().size()
            && covers(more.of(), atLeast.of());
  }

  private static boolean isAtLeast(Quantity quantity) {
    return quantity.operator() == Operator.AT_LEAST
        && quantity.needed() instanceof Term.Literal number
        && number.value() instanceof Number;
  }

  static long needed(Quantity quantity) {
    return ((Number) ((Term.Literal) quantity.needed()).value()).longValue();
  }

  /** Whether a join asks for what another begins with, and more. */
  private static boolean covers(Join more, Join less) {
    if (less.parts().size() > more.parts().size()) {
      return false;
    }
    for (int i = 0; i < less.parts().size(); i++) {
      Condition asked = less.parts().get(i);
      Condition has = more.parts().get(i);
      boolean patterns = asked instanceof Pattern && has instanceof Pattern;
      boolean covered = patterns ? covers((Pattern) has, (Pattern) asked) : asked.equals(has);
      if (!covered) {
        return false;
      }
    }
    return true;
  }

  private static boolean covers(Pattern more, Pattern less) {
    return more.kind() == less.kind()
        && Objects.equals(more.from(), less.from())
        && more.bindings().entrySet().containsAll(less.bindings().entrySet())
        && less.tests().stream().allMatch(test -> any(more.tests(), test));
  }

  private static boolean any(List<Test> tests, Test asked) {
    return tests.stream().anyMatch(test -> holds(test, asked))
        || (asked instanceof Test.All all && all.of().stream().allMatch(one -> any(tests, one)));
  }

  private static boolean holds(Test one, Test other) {
    if (one.equals(other)) {
      return true;
    }
    if (one instanceof Test.All all && all.of().stream().anyMatch(part -> holds(part, other))) {
      return true;
    }
    if (one instanceof Test.Any any) {
      return any.of().stream().allMatch(part -> holds(part, other));
    }
    if (other instanceof Test.Any any) {
      return any.of().stream().anyMatch(part -> holds(one, part));
    }
    return one instanceof Test.Comparison strict
        && other instanceof Test.Comparison mild
        && strict.left().equals(mild.left())
        && strict.operator() == mild.operator()
        && stricter(strict, mild);
  }

  private static boolean stricter(Test.Comparison strict, Test.Comparison mild) {
    if (!(strict.right() instanceof Term.Literal one && one.value() instanceof Number s)
        || !(mild.right() instanceof Term.Literal other && other.value() instanceof Number m)) {
      return false;
    }
    return switch (strict.operator()) {
      case AT_LEAST, MORE -> s.longValue() >= m.longValue();
      case AT_MOST, LESS -> s.longValue() <= m.longValue();
      default -> false;
    };
  }
}
