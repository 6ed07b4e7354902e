package org.aqcp.bench.workload;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aqcp.bench.kit.Item;
import org.aqcp.bench.kit.NeutralCondition;
import org.aqcp.bench.kit.NeutralRule;
import org.aqcp.bench.kit.NeutralTest;
import org.aqcp.bench.kit.Service;

/** Neutral rules in the language of CLIPS, and items as functions that assert their facts. */
final class ClipsForm {
  private ClipsForm() {}

  static String rules(List<NeutralRule> rules) {
    return rules.stream().map(ClipsForm::rule).collect(Collectors.joining());
  }

  private static String rule(NeutralRule rule) {
    String when =
        rule.when().stream().map(ClipsForm::condition).collect(Collectors.joining("\n  "));
    return "(defrule %1$s\n  %2$s\n  =>\n  (found \"%1$s\"))\n".formatted(rule.name(), when);
  }

  private static String condition(NeutralCondition condition) {
    if (condition instanceof NeutralCondition.OnItem onItem) {
      return onItem.any().size() == 1
          ? "(exists (item %s))".formatted(slot(onItem.any().get(0), ""))
          : oneOf(onItem.any());
    }
    NeutralCondition.OnServices onServices = (NeutralCondition.OnServices) condition;
    StringBuilder services = new StringBuilder("(exists");
    for (int i = 1; i <= onServices.atLeast(); i++) {
      String nr = i == 1 ? "?nr1" : "?nr%1$d&:(> ?nr%1$d ?nr%2$d)".formatted(i, i - 1);
      String number = String.valueOf(i);
      String tests =
          onServices.all().stream().map(t -> slot(t, number)).collect(Collectors.joining(" "));
      services.append(" (service (nr %s) %s)".formatted(nr, tests));
    }
    return services.append(')').toString();
  }

  /** Variables of several patterns are told apart by a suffix. */
  private static String slot(NeutralTest test, String suffix) {
    String value = JsonForm.value(test.value());
    String variable = "?" + test.field() + suffix;
    return switch (test.operator()) {
      case "==" -> "(%s %s)".formatted(test.field(), value);
      case "!=" -> "(%s ~%s)".formatted(test.field(), value);
      case "contains" -> "(%s $? %s $?)".formatted(test.field(), value);
      case "in" -> "(%s %s)".formatted(test.field(), among(test, "|"));
      default ->
          "(%s %s&:(%s %s %s))".formatted(test.field(), variable, test.operator(), variable, value);
    };
  }

  private static String among(NeutralTest test, String between) {
    return ((List<?>) test.value())
        .stream().map(JsonForm::value).collect(Collectors.joining(between));
  }

  private static String oneOf(List<NeutralTest> any) {
    Map<String, String> slots = new LinkedHashMap<>();
    any.forEach(
        test ->
            slots.put(
                test.field(),
                "(%1$s %2$s?%1$s)".formatted(test.field(), sectors(test) ? "$" : "")));
    String tests = any.stream().map(ClipsForm::test).collect(Collectors.joining(" "));
    return "(item %s) (test (or %s))".formatted(String.join(" ", slots.values()), tests);
  }

  private static boolean sectors(NeutralTest test) {
    return test.operator().equals("contains");
  }

  private static String test(NeutralTest test) {
    String value = JsonForm.value(test.value());
    return switch (test.operator()) {
      case "==" -> "(eq ?%s %s)".formatted(test.field(), value);
      case "!=" -> "(neq ?%s %s)".formatted(test.field(), value);
      case "contains" -> "(member$ %s ?%s)".formatted(value, test.field());
      case "in" -> "(member$ ?%s (create$ %s))".formatted(test.field(), among(test, " "));
      default -> "(%s ?%s %s)".formatted(test.operator(), test.field(), value);
    };
  }

  static String items(List<Item> items) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      text.append(item(items.get(i), i + 1));
    }
    return text + "(deffunction items () %d)\n".formatted(items.size());
  }

  private static String item(Item item, int number) {
    StringBuilder facts = new StringBuilder();
    for (int i = 0; i < item.services().size(); i++) {
      Service of = item.services().get(i);
      facts.append(
          "\n  (service (nr %d) (kind \"%s\") (load %d) (served %d) (months %d))"
              .formatted(i + 1, of.kind(), of.load(), of.served(), of.months()));
    }
    String sectors = item.sectors().stream().map(JsonForm::value).collect(Collectors.joining(" "));
    return """
    (deffunction item-%d () (assert
      (item (id "%s") (state "%s") (sectors %s) (fte %d) (wage %d) (months %d) (percent %d))%s)
      "%s")
    """
        .formatted(
            number,
            item.id(),
            item.state(),
            sectors,
            item.fte(),
            item.wage(),
            item.months(),
            item.percent(),
            facts,
            item.id());
  }
}
