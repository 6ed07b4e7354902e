package org.aqcp.rules.language;

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
import org.aqcp.rules.text.RuleProblem;
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
 * in the language, which keeps everything else out of rules.
 */
public final class ConditionReader {
  private static final String ONE_OF =
      "a sentence must mean exactly one `exists`, `not`, `forall` or `accumulate`";

  private ConditionReader() {}

  public static Condition read(String drl, boolean rollUp) throws NotReadable {
    List<?> parsed = parse(drl);
    if (parsed.size() != 1 || (parsed.get(0) instanceof PatternDescr p && p.getSource() == null)) {
      throw new NotReadable(
          RuleProblem.SENTENCE_IS_NOT_ONE_CONDITION, "`" + drl + "` is not one condition", ONE_OF);
    }
    return condition((BaseDescr) parsed.get(0), Scope.ofRule(rollUp));
  }

  private static List<?> parse(String drl) throws NotReadable {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    try {
      PackageDescr parsed = parser.parse(false, "rule \"sentence\" when\n" + drl + "\nthen end");
      if (!parser.hasErrors() && parsed != null && parsed.getRules().size() == 1) {
        return parsed.getRules().get(0).getLhs().getDescrs();
      }
    } catch (DroolsParserException e) {
      // reported below
    }
    throw new NotReadable(
        RuleProblem.SENTENCE_IS_NOT_ONE_CONDITION, "`" + drl + "` is not a condition", ONE_OF);
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
      return QuantityReader.read(p, accumulate, scope.inner());
    }
    if (descr instanceof PatternDescr pattern) {
      return PatternReader.read(pattern, scope);
    }
    throw new NotReadable(
        RuleProblem.UNSAFE_RULE, "this form of condition is not part of the rule language", ONE_OF);
  }

  static Join join(List<?> descrs, Scope scope) throws NotReadable {
    List<Condition> parts = new ArrayList<>();
    addParts(descrs, scope, parts);
    if (parts.isEmpty() || !(parts.get(0) instanceof Pattern)) {
      throw new NotReadable(
          RuleProblem.SENTENCE_IS_NOT_ONE_CONDITION,
          "a sentence starts with the facts that it is about");
    }
    for (Condition part : parts.subList(1, parts.size())) {
      if (part instanceof Condition.Every || part instanceof Quantity) {
        throw new NotReadable(
            RuleProblem.SENTENCE_IS_NOT_ONE_CONDITION,
            "a quantity or an `every` is not allowed within a sentence");
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
          && each.from() == null
          && each.bindings().isEmpty()
          && tests.size() > 1
          && tests.get(0).equals(isThe(domain.name()))) {
        return new Condition.Every(domain, tests.subList(1, tests.size()));
      }
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
