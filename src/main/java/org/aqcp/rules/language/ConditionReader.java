package org.aqcp.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.rules.text.RuleProblem;

/**
 * Reads the DRL of one sentence into a condition of the closed language. What it cannot read is not
 * in the language, so it is also what keeps everything else out of the rules: Drools is given only
 * what {@link RuleDrl} writes of what was read here.
 */
public final class ConditionReader {
  static final String ONE_OF =
      "a sentence must mean exactly one `exists`, `not`, `forall`, `accumulate` or `compare`";

  private static final Set<String> CONDITIONS =
      Set.of("exists", "not", "forall", "accumulate", "compare");

  private final Signs signs;
  private final PatternReader patterns;

  private ConditionReader(Signs signs, PatternReader patterns) {
    this.signs = signs;
    this.patterns = patterns;
  }

  public static Condition read(String drl, boolean rollUp) throws NotReadable {
    return read(ConditionText.of(drl), rollUp);
  }

  public static Condition read(ConditionText text, boolean rollUp) throws NotReadable {
    Signs signs = new Signs(text.sentence());
    PatternReader patterns = new PatternReader(signs, text.narrowing());
    ConditionReader reader = new ConditionReader(signs, patterns);
    Condition condition = reader.condition(Scope.ofRule(rollUp));
    if (!signs.isAtEnd()) {
      throw signs.notCondition();
    }
    if (condition instanceof Pattern) {
      throw new NotReadable(
          RuleProblem.SENTENCE_IS_NOT_ONE_CONDITION,
          "`" + signs.since(0) + "` is not one condition",
          ONE_OF);
    }
    return condition;
  }

  /** Reads tests of one fact of a kind, with commas between them. */
  public static List<Test> tests(Kind kind, String drl) throws NotReadable {
    Signs signs = new Signs(Signs.of(drl));
    Scope scope = Scope.of(kind).inner();
    scope.enter(kind);
    List<Test> tests = new ArrayList<>();
    do {
      tests.add(new TestReader(signs, scope).read());
    } while (signs.accept(","));
    if (!signs.isAtEnd()) {
      throw signs.notCondition();
    }
    return tests;
  }

  private Condition condition(Scope scope) throws NotReadable {
    if (signs.accept("exists")) {
      return new Condition.Exists(joined(scope.inner()));
    }
    if (signs.accept("not")) {
      return new Condition.Absent(joined(scope.inner()));
    }
    if (signs.accept("forall")) {
      return every(scope.inner());
    }
    if (signs.accept("accumulate")) {
      return new QuantityReader(signs, this).read(scope.inner());
    }
    if (signs.accept("compare")) {
      return new ComparingReader(signs, this).read(scope);
    }
    return patterns.read(scope);
  }

  /** One pattern, or more of them in brackets. */
  private Join joined(Scope scope) throws NotReadable {
    if (!signs.accept("(")) {
      return Join.of(patterns.read(scope));
    }
    Join join = join(scope);
    signs.expect(")");
    return join;
  }

  /** Conditions with {@code and} between them, of which the first is a pattern. */
  Join join(Scope scope) throws NotReadable {
    List<Condition> parts = new ArrayList<>();
    do {
      parts.add(isAtCondition() ? part(scope) : patterns.read(scope));
    } while (signs.accept("and"));
    if (!(parts.get(0) instanceof Pattern)) {
      throw new NotReadable(
          RuleProblem.SENTENCE_IS_NOT_ONE_CONDITION,
          "a sentence starts with the facts that it is about");
    }
    return new Join(parts);
  }

  /** Whether what comes next is a condition, not a pattern or a test. */
  boolean isAtCondition() {
    return CONDITIONS.contains(signs.peek());
  }

  /** A condition on what is bound so far. */
  Condition part(Scope scope) throws NotReadable {
    if (!isAtCondition()) {
      throw signs.notCondition();
    }
    Condition part = condition(scope);
    if (part instanceof Condition.Every) {
      throw new NotReadable(
          RuleProblem.SENTENCE_IS_NOT_ONE_CONDITION,
          "an `every` is not allowed within a sentence",
          "write that there is none that does not");
    }
    return part;
  }

  /** {@code forall( $x : A( domain ) A( this == $x, tests ) )}. */
  private Condition every(Scope scope) throws NotReadable {
    signs.expect("(");
    Pattern domain = patterns.read(scope);
    Pattern each = patterns.read(scope);
    signs.expect(")");
    List<Test> tests = each.tests();
    if (each.kind() == domain.kind()
        && each.from() == null
        && each.bindings().isEmpty()
        && tests.size() > 1
        && tests.get(0).equals(isThe(domain.name()))) {
      return new Condition.Every(domain, tests.subList(1, tests.size()));
    }
    throw new NotReadable(
        RuleProblem.SENTENCE_IS_NOT_ONE_CONDITION,
        "`every` must be about one kind of fact and ask something of each",
        "write `forall( $x : A() A( this == $x, ... ) )` and bind variables in the first A");
  }

  private static Test isThe(String variable) {
    return new Test.Comparison(
        new Term.Variable(Bindings.THIS), Operator.EQUAL, new Term.Variable(variable));
  }
}
