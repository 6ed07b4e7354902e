package org.aqcp.rules.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.rules.text.RuleProblem;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BindingDescr;
import org.drools.drl.ast.descr.ConnectiveType;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;
import org.drools.drl.parser.DrlExprParser;
import org.drools.drl.parser.DrlExprParserFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads the tests between the parentheses of a pattern. */
final class TestReader {
  /**
   * A placeholder of a phrase that is read by itself; in a rule, all placeholders are filled in.
   */
  private static final Pattern UNFILLED = Pattern.compile("\\{\\w+}");

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern ABBREVIATED =
      Pattern.compile("(&&|\\|\\|)\\s*(in\\b|" + beginnings() + ")");

  private final TermReader terms;

  TestReader(Scope scope) {
    this.terms = new TermReader(scope);
  }

  private static String beginnings() {
    return Arrays.stream(Operator.values())
        .map(operator -> operator.drl().replaceFirst(" .*", ""))
        .map(sign -> Character.isLetter(sign.charAt(0)) ? sign + "\\b" : sign)
        .distinct()
        .collect(Collectors.joining("|"));
  }

  /** Parses one constraint with Drools: a binding, a comparison or a connective. */
  static BaseDescr parse(String constraint) throws NotReadable {
    if (ABBREVIATED.matcher(QUOTED.matcher(constraint).replaceAll("text")).find()) {
      throw new NotReadable(
          RuleProblem.UNSAFE_RULE,
          "`" + constraint + "` leaves out what is compared",
          "write it out after `&&` and `||`");
    }
    DrlExprParser parser = DrlExprParserFactory.getDrlExprParser(LanguageLevelOption.DRL6);
    ConstraintConnectiveDescr parsed = parser.parse(constraint);
    if (parsed == null || parser.hasErrors()) {
      throw new NotReadable(RuleProblem.UNSAFE_RULE, "`" + constraint + "` is not a test");
    }
    List<BaseDescr> parts = parsed.getDescrs();
    return parts.size() == 1 ? parts.get(0) : parsed;
  }

  Test read(BaseDescr descr) throws NotReadable {
    if (descr instanceof RelationalExprDescr comparison) {
      return comparison(comparison);
    }
    if (descr instanceof ConstraintConnectiveDescr several && !several.isNegated()) {
      List<Test> of = new ArrayList<>();
      for (BaseDescr one : several.getDescrs()) {
        of.add(read(one));
      }
      return connected(several.getConnective(), of);
    }
    throw new NotReadable(RuleProblem.UNSAFE_RULE, "`" + descr + "` is not a comparison");
  }

  private static Test connected(ConnectiveType by, List<Test> of) throws NotReadable {
    return switch (by) {
      case AND, INC_AND -> new Test.All(of);
      case OR, INC_OR -> new Test.Any(of);
      case XOR -> throw new NotReadable(RuleProblem.UNSAFE_RULE, "`^` is not supported in rules");
    };
  }

  private Test comparison(RelationalExprDescr descr) throws NotReadable {
    String written = (descr.isNegated() ? "not " : "") + descr.getOperator();
    Operator operator =
        Operator.written(written)
            .orElseThrow(
                () ->
                    new NotReadable(
                        RuleProblem.UNSAFE_RULE, "`" + written + "` is not supported in rules"));
    TermReader.Typed left = terms.read(text(descr.getLeft()));
    TermReader.Typed right = terms.read(text(descr.getRight()));
    checkSorts(left.type(), operator, right.type());
    checkWord(left.type(), right.term());
    return new Test.Comparison(left.term(), operator, right.term());
  }

  private static String text(BaseDescr descr) throws NotReadable {
    if (descr instanceof AtomicExprDescr atom && !(descr instanceof BindingDescr)) {
      return atom.getExpression();
    }
    throw new NotReadable(
        RuleProblem.UNSAFE_RULE, "`" + descr + "` is not a value that rules support");
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
  private static void checkWord(TermType of, Term right) throws NotReadable {
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
