package org.aqcp.rules;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads the DRL of one sentence into a condition of the closed language. What it cannot read is not
 * in the language, so it is also what keeps everything else out of the rules.
 */
final class ConditionReader {
  private static final String ONE_OF =
      "a sentence stands for exactly one `exists`, `not`, `forall` or `accumulate`";

  private ConditionReader() {}

  static Condition read(String drl, boolean rollUp) throws NotReadable {
    List<?> parsed = parse(drl);
    if (parsed.size() != 1 || (parsed.get(0) instanceof PatternDescr p && p.getSource() == null)) {
      throw new NotReadable("`" + drl + "` is not one condition", ONE_OF);
    }
    return condition((BaseDescr) parsed.get(0), Scope.ofRule(rollUp));
  }

  private static List<?> parse(String drl) throws NotReadable {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr parsed;
    try {
      parsed = parser.parse(false, "rule \"sentence\" when\n" + drl + "\nthen end");
    } catch (DroolsParserException e) {
      throw new NotReadable("`" + drl + "` is not a condition", ONE_OF);
    }
    if (parser.hasErrors() || parsed == null || parsed.getRules().size() != 1) {
      throw new NotReadable("`" + drl + "` is not a condition", ONE_OF);
    }
    return parsed.getRules().get(0).getLhs().getDescrs();
  }

  private static Condition condition(BaseDescr descr, Scope scope) throws NotReadable {
    if (descr instanceof ExistsDescr exists) {
      return new Condition.Exists(join(exists.getDescrs(), scope.inner()));
    }
    if (descr instanceof NotDescr not) {
      return new Condition.Absent(join(not.getDescrs(), scope.inner()));
    }
    if (descr instanceof ForallDescr forall) {
      return every(forall, scope.inner());
    }
    if (descr instanceof PatternDescr p && p.getSource() instanceof AccumulateDescr accumulate) {
      return quantity(p, accumulate, scope.inner());
    }
    if (descr instanceof PatternDescr pattern) {
      return PatternReader.read(pattern, scope);
    }
    throw new NotReadable("`" + descr + "` is not in the language of rules", ONE_OF);
  }

  private static Join join(List<?> descrs, Scope scope) throws NotReadable {
    List<Condition> parts = new ArrayList<>();
    addParts(descrs, scope, parts);
    if (parts.isEmpty() || !(parts.get(0) instanceof Pattern)) {
      throw new NotReadable("a sentence begins with the facts that it is about");
    }
    for (Condition part : parts.subList(1, parts.size())) {
      if (part instanceof Condition.Every || part instanceof Quantity) {
        throw new NotReadable("a quantity or an `every` cannot stand within a sentence");
      }
    }
    return new Join(parts);
  }

  private static void addParts(List<?> descrs, Scope scope, List<Condition> parts)
      throws NotReadable {
    for (Object descr : descrs) {
      if (descr instanceof AndDescr and) {
        addParts(and.getDescrs(), scope, parts);
      } else {
        parts.add(condition((BaseDescr) descr, scope));
      }
    }
  }

  /** {@code forall( $x : A( domain ) A( this == $x, tests ) )}. */
  private static Condition every(ForallDescr forall, Scope scope) throws NotReadable {
    List<? extends BaseDescr> descrs = forall.getDescrs();
    if (descrs.size() == 2
        && descrs.get(0) instanceof PatternDescr first
        && descrs.get(1) instanceof PatternDescr second) {
      Pattern domain = PatternReader.read(first, scope);
      Pattern each = PatternReader.read(second, scope);
      List<Test> tests = each.tests();
      if (each.kind() == domain.kind()
          && !tests.isEmpty()
          && tests.get(0).equals(isThe(domain.name()))) {
        return new Condition.Every(domain, tests.subList(1, tests.size()));
      }
    }
    throw new NotReadable(
        "`every` must be about one kind of fact",
        "write `forall( $x : A() A( this == $x, ... ) )`");
  }

  private static Test isThe(String variable) {
    return new Test.Comparison(
        new Term.Variable(Bindings.THIS), Operator.EQUAL, new Term.Variable(variable));
  }

  private static Condition quantity(PatternDescr result, AccumulateDescr of, Scope scope)
      throws NotReadable {
    Join join = join(List.of(of.getInput()), scope);
    if (of.getFunctions().size() != 1 || result.getConstraint().getDescrs().size() != 1) {
      throw new NotReadable("a quantity has one function and is held against one number");
    }
    AccumulateDescr.AccumulateFunctionCallDescr call = of.getFunctions().get(0);
    Quantity.Function function = function(call.getFunction());
    Term counted =
        function == Quantity.Function.COUNT ? null : counted(call.getParams(), function, scope);
    Scope outer = scope.inner();
    outer.bind(call.getBind(), TermType.of(TermType.Sort.NUMBER));
    BaseDescr constraint = (BaseDescr) result.getConstraint().getDescrs().get(0);
    Test test = new TestReader(outer).read(TestReader.parse(constraint.toString()));
    if (test instanceof Test.Comparison c
        && c.left().equals(new Term.Variable(call.getBind()))
        && (c.right() instanceof Term.Literal || c.right() instanceof Term.Call)
        && c.operator() != Operator.NOT_EQUAL) {
      return new Quantity(join, function, counted, c.operator(), c.right());
    }
    throw new NotReadable("a quantity is held against a whole number or a threshold");
  }

  private static Quantity.Function function(String name) throws NotReadable {
    for (Quantity.Function function : Quantity.Function.values()) {
      if (function.drl().equals(name)) {
        return function;
      }
    }
    throw new NotReadable(
        "`" + name + "` is not a quantity that rules know",
        "they know count, countDistinct, total and percent");
  }

  private static Term counted(String[] params, Quantity.Function function, Scope scope)
      throws NotReadable {
    TermReader.Typed counted = new TermReader(scope).read(params.length == 1 ? params[0] : "");
    TermType.Sort sort = counted.type().sort();
    boolean fits =
        switch (function) {
          case TOTAL -> sort == TermType.Sort.NUMBER;
          case PERCENT -> sort == TermType.Sort.YES_NO || sort == TermType.Sort.TEXT;
          case COUNT, COUNT_DISTINCT -> sort == TermType.Sort.TEXT;
        };
    if (!fits || !(counted.term() instanceof Term.Variable)) {
      throw new NotReadable("`" + function.drl() + "` cannot be had of " + sort.words);
    }
    return counted.term();
  }
}
