package org.aqcp.rules.language;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Kind;
import org.aqcp.condition.RuleMethod;
import org.aqcp.condition.Term;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.rules.text.RuleProblem;

/** Reads the terms of the closed language and finds the type of each. */
record TermReader(Scope scope) {
  /** A term and its type. */
  record Typed(Term term, TermType type) {}

  private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern VARIABLE = Pattern.compile("this|\\$\\w+");
  private static final Pattern COMPONENT = Pattern.compile("(?:(this|\\$\\w+)\\.)?([a-z]\\w*)");
  private static final Pattern SIZE =
      Pattern.compile("(.+?)\\s*!\\.\\s*" + RuleMethod.SIZE.drl() + "\\s*\\(\\s*\\)");
  private static final Pattern CALL =
      Pattern.compile("(\\$\\w+)\\s*\\.\\s*(\\w+)\\s*\\(\\s*(.*?)\\s*\\)");

  Typed read(String given) throws NotReadable {
    String text = given.strip();
    Matcher literal = TEXT.matcher(text);
    if (literal.matches()) {
      return typed(new Term.Literal(literal.group(1)), TermType.Sort.TEXT);
    }
    if (NUMBER.matcher(text).matches()) {
      return typed(new Term.Literal(Integer.valueOf(text)), TermType.Sort.NUMBER);
    }
    if (text.equals("true") || text.equals("false")) {
      return typed(new Term.Literal(Boolean.valueOf(text)), TermType.Sort.YES_NO);
    }
    if (VARIABLE.matcher(text).matches()) {
      Term.Variable variable = new Term.Variable(text);
      return new Typed(variable, scope.type(variable));
    }
    return readPart(text);
  }

  private Typed readPart(String text) throws NotReadable {
    Matcher component = COMPONENT.matcher(text);
    if (component.matches()) {
      String of = component.group(1) == null ? Bindings.THIS : component.group(1);
      return component(new Term.Variable(of), component.group(2));
    }
    Matcher size = SIZE.matcher(text);
    if (size.matches()) {
      return size(read(size.group(1)), size.group(1));
    }
    Matcher call = CALL.matcher(text);
    if (call.matches()) {
      return call(new Term.Variable(call.group(1)), call.group(2), read(call.group(3)));
    }
    throw new NotReadable(
        RuleProblem.UNSAFE_RULE,
        "`" + text + "` is not a value that rules support",
        "rules support only text, numbers and facts");
  }

  private Typed component(Term.Variable of, String name) throws NotReadable {
    Kind kind = scope.owner(of);
    RecordComponent component = kind.components().get(name);
    Optional<TermType> type = Optional.ofNullable(component).flatMap(TermType::of);
    if (type.isEmpty()) {
      throw new NotReadable(
          RuleProblem.UNKNOWN_FACT,
          name,
          Words.article(Words.spoken(kind.name())) + " has no `" + name + "`",
          Suggestion.advice(name, kind.components().keySet())
              .or("it has " + String.join(", ", kind.components().keySet())));
    }
    return new Typed(new Term.Component(of, name), type.get());
  }

  private static Typed size(Typed list, String text) throws NotReadable {
    TermType.Sort sort = list.type().sort();
    if (sort != TermType.Sort.TEXTS && sort != TermType.Sort.FACTS) {
      throw new NotReadable(
          RuleProblem.WRONG_COMPARISON, "`" + text.strip() + "` is not a list and has no size");
    }
    return typed(new Term.Size(list.term()), TermType.Sort.NUMBER);
  }

  private Typed call(Term.Variable on, String method, Typed argument) throws NotReadable {
    RuleMethod known = scope.rollUp() ? null : RuleMethod.of(on.name(), method).orElse(null);
    if (known == null) {
      throw new NotReadable(
          RuleProblem.UNSAFE_RULE,
          "`" + on.name() + "." + method + "(...)` is not allowed in rules",
          "allowed: " + calls(Scope.INDICATOR) + " and for " + calls(Scope.PARTNERSHIP));
    }
    Term.Call call = new Term.Call(on, known, argument.term());
    return switch (known) {
      case THRESHOLD -> answer(call, TermType.Sort.NUMBER, certainText(argument));
      case YEARS_AGO, MONTHS_AGO, MONTHS_AHEAD ->
          answer(call, TermType.Sort.DAY, certainNumber(argument));
      case SIZE -> answer(call, TermType.Sort.NUMBER, false);
    };
  }

  private static Typed answer(Term.Call call, TermType.Sort sort, boolean fits) throws NotReadable {
    if (!fits) {
      throw new NotReadable(
          RuleProblem.WRONG_COMPARISON,
          "`" + call.method().drl() + "` takes a number or a threshold that is always there");
    }
    return typed(call, sort);
  }

  /** Lists allowed calls, such as {@code $partnership.yearsAgo, monthsAgo}. */
  private static String calls(String variable) {
    return variable
        + "."
        + Arrays.stream(RuleMethod.values())
            .filter(method -> method.on().equals(variable))
            .map(RuleMethod::drl)
            .collect(Collectors.joining(", "));
  }

  private static boolean certainText(Typed argument) {
    return argument.type().sort() == TermType.Sort.TEXT && argument.term() instanceof Term.Literal;
  }

  /**
   * Whether an argument is a number that is always known: dates cannot be computed from unreported
   * values.
   */
  private static boolean certainNumber(Typed argument) {
    return argument.type().sort() == TermType.Sort.NUMBER && argument.term().isFixed();
  }

  private static Typed typed(Term term, TermType.Sort sort) {
    return new Typed(term, TermType.of(sort));
  }
}
