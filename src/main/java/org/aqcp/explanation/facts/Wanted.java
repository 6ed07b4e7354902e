package org.aqcp.explanation.facts;

import java.util.Collection;
import java.util.stream.Collectors;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.input.record.Day;

/** Describes what a test requires. */
public final class Wanted {
  private Wanted() {}

  static String words(Test test, Bindings bindings) {
    if (test instanceof Test.Comparison comparison) {
      return comparison(comparison, bindings);
    }
    Test.Several several = (Test.Several) test;
    String between = " " + several.word() + " ";
    return several.of().stream().map(t -> words(t, bindings)).collect(Collectors.joining(between));
  }

  private static String comparison(Test.Comparison test, Bindings bindings) {
    Object right = test.right().value(bindings);
    String wanted = compared(test.operator(), value(right), right instanceof Day);
    return test.left() instanceof Term.Size ? wanted + " entries" : wanted;
  }

  private static String compared(Operator operator, String value, boolean date) {
    return switch (operator) {
      case EQUAL -> value;
      case NOT_EQUAL -> "other than " + value;
      case LESS -> "less than " + value;
      case AT_MOST -> "at most " + value;
      case MORE -> "more than " + value;
      case AT_LEAST -> date ? value + " or later" : "at least " + value;
      case CONTAINS -> "contains " + value;
      case NOT_CONTAINS -> "does not contain " + value;
      case MEMBER_OF -> "one of " + value;
      case NOT_MEMBER_OF -> "none of " + value;
    };
  }

  /** A value as written in a file. */
  public static String value(Object value) {
    if (value == null) {
      return "(unreported)";
    }
    if (value instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    if (value instanceof Collection<?> several) {
      return several.stream().map(Wanted::value).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof Record fact ? FactNames.label(fact) : value.toString();
  }
}
