package org.aqcp.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aqcp.condition.ComparedAmount;
import org.aqcp.condition.Comparing;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.RuleMethod;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;

/** Writes conditions as the DRL that {@link ConditionReader} reads. */
class ConditionDrl {
  /**
   * One condition.
   *
   * @param quantity names what is counted in it: no two quantities of a rule may share a variable
   */
  final String of(Condition condition, String quantity) {
    return condition.as(
        new Condition.Forms<>(
            this::of,
            exists -> "exists( " + of(exists.of(), quantity) + " )",
            absent -> "not( " + of(absent.of(), quantity) + " )",
            this::of,
            counted -> counted.isShare() ? share(counted, quantity) : counted(counted, quantity),
            compared -> comparing(compared, quantity)));
  }

  String comparing(Comparing comparing, String variable) {
    return "compare( %s %s %s )"
        .formatted(
            of(comparing.left(), variable),
            comparing.operator().drl(),
            of(comparing.right(), variable));
  }

  private String of(ComparedAmount amount, String variable) {
    String counted =
        amount.isSize()
            ? RuleMethod.SIZE.drl() + "( " + amount.counted()
            : amount.function().drl() + "( " + of(amount.facts(), variable);
    String of = amount.isSize() || amount.counted() == null ? "" : "; " + amount.counted();
    return amount.times() + " * " + counted + of + " )";
  }

  private String of(Condition.Every every) {
    String each = "this == " + every.domain().name() + ", " + tests(every.tests(), ", ");
    return "forall( " + of(every.domain()) + " " + every.domain().kind() + "( " + each + " ) )";
  }

  String counted(Quantity of, String variable) {
    Object counted = of.counted() == null ? "1" : of.counted();
    return quantity(of, variable, counted);
  }

  String share(Quantity share, String variable) {
    List<String> passing = new ArrayList<>();
    if (!share.passing().tests().isEmpty()) {
      passing.add(tests(share.passing().tests(), " && "));
    }
    int number = share.of().parts().size();
    for (Condition part : share.passing().parts()) {
      passing.add(of(part, within(variable, number++)));
    }
    return quantity(share, variable, String.join(" and ", passing));
  }

  final String quantity(Quantity of, String variable, Object counted) {
    return "accumulate( %s; %s : %s(%s); %s %s %s )"
        .formatted(
            of(of.of(), variable),
            variable,
            of.function().drl(),
            counted,
            variable,
            of.operator().drl(),
            of.needed());
  }

  /** The parts of a join; no two of them share the variable of a quantity. */
  final String of(Join join, String quantity) {
    List<String> parts = new ArrayList<>();
    for (Condition part : join.parts()) {
      parts.add(of(part, within(quantity, parts.size())));
    }
    return String.join(" and ", parts);
  }

  private static String within(String quantity, int part) {
    return quantity + "of" + part;
  }

  private String of(Pattern pattern) {
    List<String> inside = new ArrayList<>();
    for (Map.Entry<String, Term> bound : pattern.bindings().entrySet()) {
      inside.add(bound.getKey() + " : " + bound.getValue());
    }
    pattern.tests().forEach(test -> inside.add(test(test)));
    String name = pattern.name().isEmpty() ? "" : pattern.name() + " : ";
    String from = pattern.from() == null ? "" : " from " + pattern.from();
    return name + pattern.kind() + "( " + String.join(", ", inside) + " )" + from;
  }

  private String tests(List<Test> tests, String sign) {
    return tests.stream().map(this::test).collect(Collectors.joining(sign));
  }

  String test(Test test) {
    return test.toString();
  }
}
