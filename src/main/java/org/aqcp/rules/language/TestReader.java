package org.aqcp.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.rules.text.RuleProblem;

/** Reads the tests between the parentheses of a pattern. */
final class TestReader {
  /**
   * A placeholder of a phrase that is read by itself; in a rule, all placeholders are filled in.
   */
  private static final Pattern UNFILLED = Pattern.compile("\\{\\w+}");

  private final Signs signs;
  private final TermReader terms;

  TestReader(Signs signs, Scope scope) {
    this.signs = signs;
    this.terms = new TermReader(signs, scope);
  }

  /** Comparisons, of which {@code &&} binds more strongly than {@code ||}. */
  Test read() throws NotReadable {
    List<Test> of = new ArrayList<>();
    do {
      Test one = all();
      of.addAll(one instanceof Test.Any any ? any.of() : List.of(one));
    } while (signs.accept("||"));
    return any(of);
  }

  private Test all() throws NotReadable {
    List<Test> of = new ArrayList<>();
    do {
      Test one = one();
      of.addAll(one instanceof Test.All all ? all.of() : List.of(one));
    } while (signs.accept("&&"));
    return all(of);
  }

  private static Test any(List<Test> of) {
    return of.size() == 1 ? of.get(0) : new Test.Any(of);
  }

  private static Test all(List<Test> of) {
    return of.size() == 1 ? of.get(0) : new Test.All(of);
  }

  private Test one() throws NotReadable {
    if (!signs.accept("(")) {
      return comparison();
    }
    Test test = read();
    signs.expect(")");
    return test;
  }

  private Test comparison() throws NotReadable {
    int mark = signs.mark();
    if (Operator.written(signs.peek()).isPresent()) {
      throw new NotReadable(
          RuleProblem.UNSAFE_RULE,
          "`" + signs.peek() + "` leaves out what is compared",
          "write it out after `&&` and `||`");
    }
    TermReader.Typed left = terms.read();
    if (signs.isAtEnd() || signs.peek().equals(",") || signs.peek().equals(")")) {
      throw new NotReadable(
          RuleProblem.UNSAFE_RULE, "`" + signs.since(mark) + "` is not a comparison");
    }
    String written = signs.accept("not") ? "not " + signs.next() : signs.next();
    if (written.equals("in") || written.equals("not in")) {
      return listed(left, written.equals("in"));
    }
    Operator operator =
        Operator.written(written)
            .orElseThrow(
                () ->
                    new NotReadable(
                        RuleProblem.UNSAFE_RULE, "`" + written + "` is not supported in rules"));
    return compared(left, operator, terms.read());
  }

  /** A value that is one of several, or none of them. */
  private Test listed(TermReader.Typed left, boolean in) throws NotReadable {
    List<Test> of = new ArrayList<>();
    signs.expect("(");
    do {
      of.add(compared(left, in ? Operator.EQUAL : Operator.NOT_EQUAL, terms.read()));
    } while (signs.accept(","));
    signs.expect(")");
    return in ? any(of) : all(of);
  }

  private static Test compared(TermReader.Typed left, Operator operator, TermReader.Typed right)
      throws NotReadable {
    checkSorts(left.type(), operator, right.type());
    checkWord(left.type(), right.term());
    return new Test.Comparison(left.term(), operator, right.term());
  }

  private static void checkSorts(TermType left, Operator operator, TermType right)
      throws NotReadable {
    TermType.Sort l = left.sort();
    TermType.Sort r = right.sort();
    boolean fits =
        switch (operator) {
          case EQUAL, NOT_EQUAL -> l == r && l != TermType.Sort.TEXTS && l != TermType.Sort.FACTS;
          case LESS, AT_MOST, MORE, AT_LEAST ->
              l == r && (l == TermType.Sort.NUMBER || l == TermType.Sort.DAY);
          case CONTAINS, NOT_CONTAINS -> l == TermType.Sort.TEXTS && r == TermType.Sort.TEXT;
          case MEMBER_OF, NOT_MEMBER_OF -> l == TermType.Sort.TEXT && r == TermType.Sort.TEXTS;
        };
    if (left.kind() != right.kind() && l == r) {
      throw new NotReadable(
          RuleProblem.WRONG_COMPARISON,
          "`" + left.kind() + "` and `" + right.kind() + "` are different kinds of facts");
    }
    if (!fits) {
      throw new NotReadable(
          RuleProblem.WRONG_COMPARISON,
          l.words + " cannot be compared with " + r.words + " by " + operator.drl());
    }
  }

  /** Rejects a word that can never be in a partnership's file, since the test would never hold. */
  static void checkWord(TermType of, Term right) throws NotReadable {
    if (of.words().isEmpty()
        || !(right instanceof Term.Literal literal && literal.value() instanceof String word)
        || of.words().contains(word)
        || UNFILLED.matcher(word).matches()) {
      return;
    }
    throw new NotReadable(
        InputProblem.UNKNOWN_VALUE,
        word,
        "`" + word + "` is not one of the values allowed here",
        Suggestion.advice(word, of.words()).or("they are " + String.join(", ", of.words())));
  }
}
