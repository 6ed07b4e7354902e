package org.aqcp.rules.language;

import java.util.Arrays;
import java.util.List;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.rules.text.RuleProblem;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.GroupByDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Reads a quantity, and the number that it is compared with. */
final class QuantityReader {
  private QuantityReader() {}

  static Quantity read(PatternDescr result, AccumulateDescr of, Scope scope) throws NotReadable {
    Join join = ConditionReader.join(List.of(of.getInput()), scope);
    checkCounted(join);
    if (of instanceof GroupByDescr
        || of.getFunctions().size() != 1
        || of.getFunctions().get(0).getParams().length != 1
        || result.getConstraint().getDescrs().size() != 1) {
      throw new NotReadable(
          RuleProblem.UNSAFE_RULE, "a quantity has one function and is compared with one number");
    }
    AccumulateDescr.AccumulateFunctionCallDescr call = of.getFunctions().get(0);
    Quantity.Function function = function(call.getFunction());
    Term counted =
        function == Quantity.Function.COUNT
            ? one(call)
            : counted(call.getParams(), function, scope);
    Scope outer = scope.inner();
    outer.bind(call.getBind(), TermType.of(TermType.Sort.NUMBER));
    BaseDescr constraint = (BaseDescr) result.getConstraint().getDescrs().get(0);
    Test test = new TestReader(outer).read(TestReader.parse(constraint.toString()));
    if (test instanceof Test.Comparison c
        && c.left().equals(new Term.Variable(call.getBind()))
        && c.right().isFixed()
        && c.operator() != Operator.NOT_EQUAL) {
      return new Quantity(join, function, counted, c.operator(), c.right());
    }
    throw new NotReadable(
        RuleProblem.WRONG_COMPARISON, "a quantity is compared with a whole number or a threshold");
  }

  /** Rejects joins that Drools cannot compile within a quantity. */
  private static void checkCounted(Join join) throws NotReadable {
    for (Condition part : join.parts()) {
      if (!(part instanceof Pattern) && part.of().parts().size() > 1) {
        throw new NotReadable(
            RuleProblem.UNSAFE_RULE,
            "within a quantity, `exists` and `not` are about one kind of fact each",
            "remove what they join to it");
      }
    }
  }

  private static Quantity.Function function(String name) throws NotReadable {
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

  /** {@code count} counts the facts themselves, so it has no term; Drools needs an argument. */
  private static Term one(AccumulateDescr.AccumulateFunctionCallDescr call) throws NotReadable {
    if (!call.getParams()[0].strip().equals("1")) {
      throw new NotReadable(
          RuleProblem.UNSAFE_RULE, "`count` counts facts, and nothing else", "write `count(1)`");
    }
    return null;
  }

  private static Term counted(String[] params, Quantity.Function function, Scope scope)
      throws NotReadable {
    TermReader.Typed counted = new TermReader(scope).read(params[0]);
    TermType.Sort sort = counted.type().sort();
    boolean fits =
        switch (function) {
          case TOTAL -> sort == TermType.Sort.NUMBER;
          case PERCENT -> sort == TermType.Sort.YES_NO || sort == TermType.Sort.TEXT;
          case COUNT, COUNT_DISTINCT -> sort == TermType.Sort.TEXT;
        };
    if (!fits || !(counted.term() instanceof Term.Variable)) {
      throw new NotReadable(
          RuleProblem.WRONG_COMPARISON,
          "`" + function.drl() + "` cannot be computed of " + sort.words);
    }
    return counted.term();
  }
}
