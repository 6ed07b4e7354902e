package org.aqcp.rules.language;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Kind;
import org.aqcp.condition.RuleMethod;
import org.aqcp.condition.Term;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.rules.text.RuleProblem;

/** Reads the terms of the closed language and knows what sort of value each has. */
final class TermReader {
  /** A term and what sort of value it has. */
  record Typed(Term term, TermType type) {}

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern VARIABLE = Pattern.compile("this|\\$\\w+");
  private static final Pattern NAME = Pattern.compile("[a-z]\\w*");

  private final Signs signs;
  private final Scope scope;

  TermReader(Signs signs, Scope scope) {
    this.signs = signs;
    this.scope = scope;
  }

  Typed read() throws NotReadable {
    String sign = signs.next();
    if (sign.startsWith("\"")) {
      return typed(new Term.Literal(sign.substring(1, sign.length() - 1)), TermType.Sort.TEXT);
    }
    if (NUMBER.matcher(sign).matches()) {
      return typed(new Term.Literal(Integer.valueOf(sign)), TermType.Sort.NUMBER);
    }
    if (sign.equals("true") || sign.equals("false")) {
      return typed(new Term.Literal(Boolean.valueOf(sign)), TermType.Sort.YES_NO);
    }
    if (VARIABLE.matcher(sign).matches()) {
      return sized(ofVariable(new Term.Variable(sign)));
    }
    if (NAME.matcher(sign).matches() && !signs.peek().equals("(")) {
      return sized(component(new Term.Variable(Bindings.THIS), sign));
    }
    throw notValue(sign);
  }

  private static NotReadable notValue(String sign) {
    return new NotReadable(
        RuleProblem.UNSAFE_RULE,
        "`" + sign + "` is not a value that rules support",
        "rules support only text, numbers and facts");
  }

  /** The variable, a part of what is bound to it, or what a method of it answers. */
  private Typed ofVariable(Term.Variable variable) throws NotReadable {
    if (!signs.accept(".")) {
      return new Typed(variable, scope.type(variable));
    }
    String name = signs.next();
    if (!NAME.matcher(name).matches()) {
      throw notValue(variable + "." + name);
    }
    if (!signs.accept("(")) {
      return component(variable, name);
    }
    Typed argument = read();
    signs.expect(")");
    return call(variable, name, argument);
  }

  private Typed sized(Typed term) throws NotReadable {
    if (!signs.accept("!.")) {
      return term;
    }
    signs.expect(RuleMethod.SIZE.drl());
    signs.expect("(");
    signs.expect(")");
    return size(term);
  }

  private Typed component(Term.Variable of, String name) throws NotReadable {
    Kind kind = scope.owner(of);
    RecordComponent component = kind.components().get(name);
    Optional<TermType> type = Optional.ofNullable(component).flatMap(TermType::of);
    if (type.isEmpty()) {
      throw new NotReadable(
          RuleProblem.UNKNOWN_FACT,
          name,
          Words.article(noun(kind)) + " has no `" + name + "`",
          Suggestion.advice(name, kind.components().keySet())
              .or("it has " + String.join(", ", kind.components().keySet())));
    }
    return new Typed(new Term.Component(of, name), type.get());
  }

  private static String noun(Kind kind) {
    return Words.kebab(kind.name()).replace('-', ' ');
  }

  private static Typed size(Typed list) throws NotReadable {
    TermType.Sort sort = list.type().sort();
    if (sort != TermType.Sort.TEXTS && sort != TermType.Sort.FACTS) {
      throw new NotReadable(
          RuleProblem.WRONG_COMPARISON, "`" + list.term() + "` is not a list and has no size");
    }
    return typed(new Term.Size(list.term()), TermType.Sort.NUMBER);
  }

  private Typed call(Term.Variable on, String method, Typed argument) throws NotReadable {
    RuleMethod known =
        RuleMethod.of(on.name(), method)
            .filter(of -> scope.rollUp() == of.on().equals(Scope.GROUP))
            .orElse(null);
    if (known == null) {
      throw new NotReadable(
          RuleProblem.UNSAFE_RULE,
          "`" + on.name() + "." + method + "(...)` is not allowed in rules",
          "allowed: "
              + (scope.rollUp()
                  ? asked(Scope.GROUP)
                  : asked(Scope.INDICATOR) + " and for " + asked(Scope.PARTNERSHIP)));
    }
    Term.Call call = new Term.Call(on, known, argument.term());
    return switch (known) {
      case THRESHOLD, GROUP_THRESHOLD -> answer(call, TermType.Sort.NUMBER, certainText(argument));
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

  /** Such as {@code $partnership.yearsAgo, monthsAgo}. */
  private static String asked(String variable) {
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

  /** A number that is always there: what is unreported has no place in a day's reckoning. */
  private static boolean certainNumber(Typed argument) {
    return argument.type().sort() == TermType.Sort.NUMBER && argument.term().isFixed();
  }

  private static Typed typed(Term term, TermType.Sort sort) {
    return new Typed(term, TermType.of(sort));
  }
}
