package org.aqcp.rules.language;

import java.util.regex.Pattern;
import org.aqcp.condition.ComparedAmount;
import org.aqcp.condition.Comparing;
import org.aqcp.condition.Join;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.RuleMethod;
import org.aqcp.condition.Term;
import org.aqcp.rules.text.RuleProblem;

/** Reads a comparison of two quantities. */
final class ComparingReader {
  private static final Pattern TIMES = Pattern.compile("\\d{1,4}");

  private final Signs signs;
  private final QuantityReader quantities;

  ComparingReader(Signs signs, ConditionReader conditions) {
    this.signs = signs;
    this.quantities = new QuantityReader(signs, conditions);
  }

  /** {@code compare( 2 * count( facts ) > total( facts; $v ) )}. */
  Comparing read(Scope scope) throws NotReadable {
    signs.expect("(");
    ComparedAmount left = amount(scope.inner());
    if (left.isSize()) {
      throw new NotReadable(
          RuleProblem.WRONG_COMPARISON, "what is compared first is a quantity of facts");
    }
    String sign = signs.next();
    Operator operator =
        Operator.written(sign)
            .filter(known -> known.wantsMore() || known.wantsLess() || known == Operator.EQUAL)
            .orElseThrow(
                () ->
                    new NotReadable(
                        RuleProblem.WRONG_COMPARISON,
                        "quantities cannot be compared by `" + sign + "`"));
    ComparedAmount right = amount(scope.inner());
    signs.expect(")");
    return new Comparing(left, operator, right);
  }

  private ComparedAmount amount(Scope scope) throws NotReadable {
    int times = 1;
    if (TIMES.matcher(signs.peek()).matches()) {
      times = Integer.parseInt(signs.next());
      signs.expect("*");
    }
    String function = signs.next();
    signs.expect("(");
    ComparedAmount amount =
        function.equals(RuleMethod.SIZE.drl())
            ? new ComparedAmount(times, null, Quantity.Function.COUNT, list(scope))
            : amount(times, QuantityReader.function(function), scope);
    signs.expect(")");
    return amount;
  }

  private Term list(Scope scope) throws NotReadable {
    TermReader.Typed list = new TermReader(signs, scope).read();
    boolean bound =
        list.term() instanceof Term.Variable
            || (list.term() instanceof Term.Component component && !component.ofThis());
    if (list.type().sort() != TermType.Sort.TEXTS || !bound) {
      throw new NotReadable(
          RuleProblem.WRONG_COMPARISON, "`" + list.term() + "` is not a list that is bound before");
    }
    return list.term();
  }

  private ComparedAmount amount(int times, Quantity.Function function, Scope scope)
      throws NotReadable {
    Join facts = quantities.facts(scope);
    Term counted =
        switch (function) {
          case COUNT -> null;
          case TOTAL -> counted(function, TermType.Sort.NUMBER, facts, scope);
          case COUNT_DISTINCT -> counted(function, TermType.Sort.TEXT, facts, scope);
          case PERCENT ->
              throw new NotReadable(
                  RuleProblem.UNSAFE_RULE, "shares are compared with a number, not with another");
        };
    return new ComparedAmount(times, facts, function, counted);
  }

  private Term counted(Quantity.Function function, TermType.Sort sort, Join facts, Scope scope)
      throws NotReadable {
    signs.expect(";");
    return quantities.counted(function, sort, facts, scope);
  }
}
