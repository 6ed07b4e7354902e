package org.aqcp.explanation.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Part;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.OrNone;

/** Describes what a test requires. */
public final class Wanted {
  private Wanted() {}

  /** The values of the one part that a test is about. */
  static String words(Test test, Bindings bindings) {
    if (test instanceof Test.Comparison comparison) {
      return comparison(comparison, bindings);
    }
    Test.Several several = (Test.Several) test;
    return joined(several.of().stream().map(one -> words(one, bindings)).toList(), several.word());
  }

  /** The values of each of the parts that a test is about. */
  static String parts(Test test, Bindings bindings) {
    if (test instanceof Test.Comparison comparison) {
      return part(comparison.left()) + comparison(comparison, bindings);
    }
    List<String> parts =
        ((Test.Several) test).of().stream().map(one -> parts(one, bindings)).toList();
    if (test instanceof Test.Any) {
      return String.join(", or ", parts);
    }
    // alternatives within must not run into what else is asked for
    boolean nested = parts.stream().anyMatch(part -> part.contains(", or "));
    return String.join(nested ? "; and " : " and ", parts);
  }

  private static String part(Term term) {
    Term said = term instanceof Term.Size size ? size.list() : term;
    return said instanceof Term.Component c ? "`" + Words.kebab(c.name()) + "` " : "";
  }

  private static String comparison(Test.Comparison test, Bindings bindings) {
    Object right = test.right().value(bindings);
    if (right == null) {
      return compared(test.operator(), unreported(test, bindings), false);
    }
    if (test.left() instanceof Term.Size size) {
      return compared(test.operator(), items(size, ((Number) right).longValue()), false);
    }
    if (test.operator() == Operator.NOT_EQUAL
        && right.equals(OrNone.NONE)
        && test.left() instanceof Term.Component part) {
      return Words.article(Words.spoken(part.name()));
    }
    return compared(test.operator(), value(right), right instanceof Day);
  }

  private static String unreported(Test.Comparison test, Bindings bindings) {
    String in = test.operator() == Operator.MEMBER_OF ? "one in " : "";
    return Part.of(test.right(), bindings)
        .map(
            part ->
                "%s`%s` of %s, which is not reported"
                    .formatted(in, Words.kebab(part.component()), FactNames.label(part.fact())))
        .orElse("what is not reported");
  }

  /** Such as {@code 2 exit points}. */
  private static String items(Term.Size size, long number) {
    String noun =
        size.list() instanceof Term.Component list ? Words.spoken(list.name()) : "entries";
    return number + " " + (number == 1 ? Words.singular(noun) : noun);
  }

  /** Such as {@code at least 2}. */
  static String number(Operator operator, long needed) {
    return compared(operator, String.valueOf(needed), false);
  }

  private static String compared(Operator operator, String value, boolean date) {
    return switch (operator) {
      case EQUAL, CONTAINS, MEMBER_OF -> value;
      case NOT_EQUAL -> "other than " + value;
      case LESS -> date ? "before " + value : "less than " + value;
      case AT_MOST -> date ? value + " or earlier" : "at most " + value;
      case MORE -> date ? "after " + value : "more than " + value;
      case AT_LEAST -> date ? value + " or later" : "at least " + value;
      case NOT_CONTAINS, NOT_MEMBER_OF -> "none of " + value;
    };
  }

  /** A value that one of several may be, as readers say it. */
  public static String value(Object value) {
    if (value == null) {
      return "not reported";
    }
    if (value instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    if (value instanceof Collection<?> several) {
      return joined(several.stream().map(Wanted::value).toList(), "or");
    }
    return value instanceof Record fact ? FactNames.label(fact) : value.toString();
  }

  /** Such as {@code a, b or c}. */
  static String joined(List<String> words, String last) {
    List<String> distinct = new ArrayList<>(words.stream().distinct().toList());
    if (distinct.size() < 2) {
      return distinct.isEmpty() ? "none" : distinct.get(0);
    }
    String end = distinct.remove(distinct.size() - 1);
    return String.join(", ", distinct) + " " + last + " " + end;
  }
}
