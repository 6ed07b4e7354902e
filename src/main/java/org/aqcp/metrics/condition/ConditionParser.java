package org.aqcp.metrics.condition;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.InputProblem;

/**
 * Reads one condition:
 *
 * <pre>
 * condition = part {"and" part} | part {"or" part}
 * part      = "not" part | "(" condition ")" | "every record" | term | test
 *           | "for" ("any" | "every") "N" "in" number "to" number "(" condition ")"
 * </pre>
 *
 * <p>A condition with both {@code and} and {@code or} needs parentheses.
 */
final class ConditionParser {
  private static final int DEEPEST = 20;
  private static final int MOST_NUMBERS = 12;

  private final PlacedText text;
  private final ConditionTokens tokens;
  private final TermTable terms;
  private int depth;

  /** The numbers of the condition around what is read; empty outside of one. */
  private List<Integer> numbers = List.of();

  ConditionParser(PlacedText text, TermTable terms) {
    this.text = text;
    this.tokens = new ConditionTokens(text.text());
    this.terms = terms;
  }

  PeriodCondition parse() {
    PeriodCondition read = condition();
    if (!tokens.isAtEnd()) {
      throw ConditionSlip.expected("`and` or `or`", tokens.peek());
    }
    return read;
  }

  private PeriodCondition condition() {
    List<PeriodCondition> parts = new ArrayList<>(List.of(part()));
    ConditionToken first = tokens.peek();
    boolean all = first.is("and");
    while (tokens.peek().is("and") || tokens.peek().is("or")) {
      ConditionToken join = tokens.take();
      if (join.is("and") != all) {
        throw new ConditionSlip(
            ConditionProblem.INVALID_CONDITION,
            join,
            "`and` and `or` are mixed, which can be read in two ways",
            Advice.of("put parentheses around what belongs together"));
      }
      parts.add(part());
    }
    if (parts.size() == 1) {
      return parts.get(0);
    }
    return all ? new AllOf(parts) : new SomeOf(parts);
  }

  private PeriodCondition part() {
    if (++depth > DEEPEST) {
      throw new ConditionSlip(
          InputProblem.TOO_LARGE,
          tokens.peek(),
          "the condition is nested more than " + DEEPEST + " deep",
          Advice.of("give a part of it a name under `terms`"));
    }
    PeriodCondition read = nested();
    depth--;
    return read;
  }

  private PeriodCondition nested() {
    if (tokens.takes("not")) {
      return new Negated(part());
    }
    if (tokens.takes("(")) {
      return closed();
    }
    if (tokens.takes("every", "record")) {
      return AllOf.EVERY_RECORD;
    }
    if (tokens.peek().is("for")) {
      return forNumbers();
    }
    return named();
  }

  private PeriodCondition closed() {
    PeriodCondition inside = condition();
    expect(")");
    return inside;
  }

  private PeriodCondition forNumbers() {
    ConditionToken start = tokens.take();
    boolean every = tokens.takes("every");
    if (!every) {
      expect("any");
    }
    expect(ColumnUse.NUMBER);
    expect("in");
    int from = number();
    expect("to");
    int to = number();
    if (!numbers.isEmpty() || from > to || to - from >= MOST_NUMBERS) {
      throw new ConditionSlip(
          ConditionProblem.INVALID_CONDITION,
          start,
          "the numbers must go up, by at most " + MOST_NUMBERS + ", and not be inside others",
          Advice.of("write `for any N in 1 to 3 (...)`"));
    }
    expect("(");
    numbers = List.of(from, to);
    PeriodCondition each = closed();
    numbers = List.of();
    return new ForNumbers(every, from, to, each);
  }

  private int number() {
    ConditionToken token = tokens.take();
    if (!token.text().matches("[0-9]{1,2}") || token.quoted()) {
      throw ConditionSlip.expected("a number", token);
    }
    return Integer.parseInt(token.text());
  }

  private PeriodCondition named() {
    ConditionToken name = tokens.peek();
    if (terms.knows(name)) {
      return terms.use(tokens.take(), text);
    }
    return new TestParser(text, tokens, new ColumnNames(terms, numbers)).test();
  }

  private void expect(String word) {
    if (!tokens.takes(word)) {
      throw ConditionSlip.expected("`" + word + "`", tokens.peek());
    }
  }
}
