package org.aqcp.bench.workload;

import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.bench.kit.NeutralCondition;
import org.aqcp.bench.kit.NeutralRule;
import org.aqcp.bench.kit.NeutralTest;

/** Neutral rules as a DMN model: each is a decision that is true or false. */
final class DmnForm {
  private static final List<String> INPUTS =
      List.of("state", "sectors", "fte", "wage", "months", "percent", "services");
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
          namespace="neutral" id="neutral" name="neutral">
      """;

  private static final String NEEDED =
      """
          <informationRequirement><requiredInput href="#%s"/></informationRequirement>
      """;

  private DmnForm() {}

  static String rules(List<NeutralRule> rules) {
    return INPUTS.stream().map(DmnForm::input).collect(Collectors.joining("", HEAD, ""))
        + rules.stream().map(DmnForm::decision).collect(Collectors.joining())
        + "</definitions>\n";
  }

  private static String input(String name) {
    return "  <inputData id=\"%1$s\" name=\"%1$s\"><variable name=\"%1$s\"/></inputData>\n"
        .formatted(name);
  }

  private static String decision(NeutralRule rule) {
    String needed = INPUTS.stream().map(NEEDED::formatted).collect(Collectors.joining());
    String feel = rule.when().stream().map(DmnForm::condition).collect(Collectors.joining(" and "));
    return """
    <decision id="%1$s" name="%1$s"><variable name="%1$s"/>
    %2$s  <literalExpression><text>%3$s</text></literalExpression>
    </decision>
    """
        .formatted(rule.name(), needed, feel.replace("<", "&lt;").replace(">", "&gt;"));
  }

  private static String condition(NeutralCondition condition) {
    if (condition instanceof NeutralCondition.OnItem onItem) {
      return "(" + tests(onItem.any(), " or ") + ")";
    }
    NeutralCondition.OnServices onServices = (NeutralCondition.OnServices) condition;
    return "count(services[%s]) >= %d"
        .formatted(tests(onServices.all(), " and "), onServices.atLeast());
  }

  private static String tests(List<NeutralTest> tests, String between) {
    return tests.stream().map(DmnForm::test).collect(Collectors.joining(between));
  }

  private static String test(NeutralTest test) {
    String value = JsonForm.value(test.value());
    return switch (test.operator()) {
      case "contains" -> "list contains(%s, %s)".formatted(test.field(), value);
      case "in" -> "list contains(%s, %s)".formatted(value, test.field());
      case "==" -> "%s = %s".formatted(test.field(), value);
      default -> "%s %s %s".formatted(test.field(), test.operator(), value);
    };
  }
}
