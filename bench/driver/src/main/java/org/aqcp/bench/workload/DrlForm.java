package org.aqcp.bench.workload;

import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.bench.kit.NeutralCondition;
import org.aqcp.bench.kit.NeutralRule;
import org.aqcp.bench.kit.NeutralTest;

/** Neutral rules in the rule language of Drools. */
final class DrlForm {
  private static final String HEAD =
      """
      package neutral;
      import org.aqcp.bench.kit.Finding;
      import org.aqcp.bench.kit.Item;
      import org.aqcp.bench.kit.Service;
      """;

  private DrlForm() {}

  static String rules(List<NeutralRule> rules) {
    return rules.stream().map(DrlForm::rule).collect(Collectors.joining("\n", HEAD, ""));
  }

  private static String rule(NeutralRule rule) {
    StringBuilder when = new StringBuilder();
    for (int i = 0; i < rule.when().size(); i++) {
      when.append("  ").append(condition(rule.when().get(i), "$count" + i)).append('\n');
    }
    return "rule \"%1$s\" when\n%2$sthen\n  insert( new Finding( \"%1$s\" ) );\nend\n"
        .formatted(rule.name(), when);
  }

  private static String condition(NeutralCondition condition, String count) {
    if (condition instanceof NeutralCondition.OnItem onItem) {
      return "exists Item( %s )".formatted(tests(onItem.any(), " || "));
    }
    NeutralCondition.OnServices onServices = (NeutralCondition.OnServices) condition;
    return "accumulate( Service( %s ); %s : count(1); %s >= %d )"
        .formatted(tests(onServices.all(), ", "), count, count, onServices.atLeast());
  }

  private static String tests(List<NeutralTest> tests, String between) {
    return tests.stream().map(DrlForm::test).collect(Collectors.joining(between));
  }

  private static String test(NeutralTest test) {
    String value = JsonForm.value(test.value());
    return test.operator().equals("in")
        ? "%s in (%s)".formatted(test.field(), value.substring(1, value.length() - 1))
        : "%s %s %s".formatted(test.field(), test.operator(), value);
  }
}
