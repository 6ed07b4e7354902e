package org.aqcp.rules.language;

import java.util.Arrays;
import java.util.List;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Passing;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.rules.text.RuleProblem;

/** Reads a quantity, and the number that it is compared with. */
final class QuantityReader {
  private final Signs signs;
  private final ConditionReader conditions;

  QuantityReader(Signs signs, ConditionReader conditions) {
    this.signs = signs;
    this.conditions = conditions;
  }

  /**
   * {@code accumulate( facts; $v : function(counted); $v operator needed )}; a share is of what
   * passes {@code tests and parts}.
   */
  Quantity read(Scope scope) throws NotReadable {
    signs.expect("(");
    boolean bracketed = signs.accept("(");
    Join join = facts(scope);
    if (bracketed) {
      signs.expect(")");
    }
    signs.expect(";");
    String variable = signs.next();
    signs.expect(":");
    Quantity.Function function = function(signs.next());
    signs.expect("(");
    Term counted = counted(function, join, scope);
    Passing passing =
        function == Quantity.Function.PERCENT
            ? new ShareReader(signs, conditions).passing(join, scope)
            : Passing.NOTHING;
    signs.expect(")");
    signs.expect(";");
    Scope outer = scope.inner();
    outer.bind(variable, TermType.of(TermType.Sort.NUMBER));
    Test test = new TestReader(signs, outer).read();
    if (!signs.accept(")")) {
      throw new NotReadable(
          RuleProblem.UNSAFE_RULE, "a quantity has one function and is compared with one number");
    }
    Test.Comparison compared = compared(variable, test);
    return new Quantity(join, function, counted, passing, compared.operator(), compared.right());
  }

  /** The facts that are counted. */
  Join facts(Scope scope) throws NotReadable {
    Join join = conditions.join(scope);
    checkCounted(join.parts());
    return join;
  }

  private static Test.Comparison compared(String variable, Test test) throws NotReadable {
    if (test instanceof Test.Comparison c
        && c.left().equals(new Term.Variable(variable))
        && c.right().isFixed()
        && c.operator() != Operator.NOT_EQUAL) {
      return c;
    }
    throw new NotReadable(
        RuleProblem.WRONG_COMPARISON, "a quantity is compared with a whole number or a threshold");
  }

  /** Rejects joins that Drools cannot compile within a quantity. */
  static void checkCounted(List<Condition> parts) throws NotReadable {
    for (Condition part : parts) {
      boolean quantified = part instanceof Condition.Exists || part instanceof Condition.Absent;
      if (quantified && part.of().parts().size() > 1) {
        throw new NotReadable(
            RuleProblem.UNSAFE_RULE,
            "within a quantity, `exists` and `not` are about one kind of fact each",
            "remove what they join to it");
      }
    }
  }

  static Quantity.Function function(String name) throws NotReadable {
    return Quantity.Function.named(name)
        .orElseThrow(
            () ->
                new NotReadable(
                    RuleProblem.UNSAFE_RULE,
                    "`" + name + "` is not a quantity that rules support",
                    "they know " + known()));
  }

  private static String known() {
    List<String> all =
        Arrays.stream(Quantity.Function.values()).map(Quantity.Function::drl).toList();
    int last = all.size() - 1;
    return String.join(", ", all.subList(0, last)) + " and " + all.get(last);
  }

  /** What is counted; null if it is the ways, whatever stands between the parentheses. */
  private Term counted(Quantity.Function function, Join join, Scope scope) throws NotReadable {
    return switch (function) {
      case COUNT -> one();
      case TOTAL -> counted(function, TermType.Sort.NUMBER, join, scope);
      case COUNT_DISTINCT -> counted(function, TermType.Sort.TEXT, join, scope);
      case PERCENT -> null;
    };
  }

  private Term one() throws NotReadable {
    if (!signs.accept("1")) {
      throw new NotReadable(
          RuleProblem.UNSAFE_RULE, "`count` counts facts, and nothing else", "write `count(1)`");
    }
    return null;
  }

  /** A variable of a sort that is bound by what is counted: Drools takes any other for a fact. */
  Term counted(Quantity.Function function, TermType.Sort sort, Join join, Scope scope)
      throws NotReadable {
    TermReader.Typed counted = new TermReader(signs, scope).read();
    if (counted.type().sort() != sort || !(counted.term() instanceof Term.Variable)) {
      throw notComputed(function, counted.type().sort());
    }
    if (!join.binds(counted.term())) {
      throw new NotReadable(
          RuleProblem.UNSAFE_RULE, "`" + counted.term() + "` is not a part of what is counted");
    }
    return counted.term();
  }

  static NotReadable notComputed(Quantity.Function function, TermType.Sort of) {
    return new NotReadable(
        RuleProblem.WRONG_COMPARISON, "`" + function.drl() + "` cannot be computed of " + of.words);
  }
}
