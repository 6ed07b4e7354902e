package org.aqcp.bench.workload;

import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.bench.kit.Item;
import org.aqcp.bench.kit.NeutralCondition;
import org.aqcp.bench.kit.NeutralRule;
import org.aqcp.bench.kit.NeutralTest;
import org.aqcp.bench.kit.Service;

/** Neutral rules and items as JSON, one a line. */
final class JsonForm {
  private JsonForm() {}

  static String rules(List<NeutralRule> rules) {
    return rules.stream().map(JsonForm::rule).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String rule(NeutralRule rule) {
    String when = array(rule.when().stream().map(JsonForm::condition).toList());
    return "{\"name\": %s, \"when\": %s}".formatted(value(rule.name()), when);
  }

  private static String condition(NeutralCondition condition) {
    if (condition instanceof NeutralCondition.OnItem onItem) {
      return "{\"any\": %s}".formatted(tests(onItem.any()));
    }
    NeutralCondition.OnServices onServices = (NeutralCondition.OnServices) condition;
    return "{\"atLeast\": %d, \"all\": %s}"
        .formatted(onServices.atLeast(), tests(onServices.all()));
  }

  private static String tests(List<NeutralTest> tests) {
    return array(
        tests.stream()
            .map(
                test ->
                    "{\"field\": %s, \"operator\": %s, \"value\": %s}"
                        .formatted(
                            value(test.field()), value(test.operator()), value(test.value())))
            .toList());
  }

  static String items(List<Item> items) {
    return items.stream().map(JsonForm::item).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String item(Item item) {
    return """
    {"id": %s, "state": %s, "sectors": %s, "fte": %d, "wage": %d, "months": %d, "percent": %d, \
    "services": %s}\
    """
        .formatted(
            value(item.id()),
            value(item.state()),
            value(item.sectors()),
            item.fte(),
            item.wage(),
            item.months(),
            item.percent(),
            array(item.services().stream().map(JsonForm::service).toList()));
  }

  private static String service(Service service) {
    return "{\"kind\": %s, \"load\": %d, \"served\": %d, \"months\": %d}"
        .formatted(value(service.kind()), service.load(), service.served(), service.months());
  }

  private static String array(List<String> json) {
    return "[" + String.join(", ", json) + "]";
  }

  /** A number, a text or a list of texts; none of the texts has anything to escape. */
  static String value(Object value) {
    if (value instanceof List<?> several) {
      return array(several.stream().map(JsonForm::value).toList());
    }
    return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
  }
}
