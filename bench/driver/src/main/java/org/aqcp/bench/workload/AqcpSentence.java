package org.aqcp.bench.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aqcp.bench.kit.NeutralCondition;
import org.aqcp.bench.kit.NeutralTest;

/**
 * A neutral condition as a sentence of aqcp.
 *
 * @param text the sentence
 * @param phrase the phrase that it is said with
 * @param drl what the phrase stands for
 */
record AqcpSentence(String text, String phrase, String drl) {
  private static final Map<String, String> ON_PARTNERSHIP =
      Map.of(
          "state", "state",
          "sectors", "targetSectors",
          "fte", "ftePercent",
          "wage", "selfSufficiencyWage",
          "months", "monthsSecured",
          "percent", "targetPopulationPercent");
  private static final Map<String, String> ON_SERVICE =
      Map.of(
          "kind", "kind",
          "load", "participantsPerStaff",
          "served", "percentServed",
          "months", "followUpMonths");
  private static final Map<String, String> SAID =
      Map.of(
          "==", "is",
          "!=", "is not",
          ">=", "is at least",
          "<=", "is at most",
          "contains", "have",
          "in", "is one of");

  static AqcpSentence of(NeutralCondition condition) {
    Words words = new Words();
    if (condition instanceof NeutralCondition.OnItem onItem) {
      List<String> drl = onItem.any().stream().map(t -> words.test(t, ON_PARTNERSHIP)).toList();
      return words.sentence(
          "Its", " or its", "", "exists Partnership( " + String.join(" || ", drl) + " )");
    }
    NeutralCondition.OnServices onServices = (NeutralCondition.OnServices) condition;
    List<String> drl = onServices.all().stream().map(t -> words.test(t, ON_SERVICE)).toList();
    String least = words.blank(onServices.atLeast());
    return words.sentence(
        "Of its services the",
        " and the",
        " for at least ",
        "accumulate( Service( %s ); $count : count(1); $count >= %s )"
            .formatted(String.join(", ", drl), least));
  }

  /** Collects what is said, with blanks for the values. */
  private static final class Words {
    private final List<String> tests = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    String test(NeutralTest test, Map<String, String> components) {
      StringBuilder said = new StringBuilder(" " + test.field() + " " + SAID.get(test.operator()));
      List<?> of = test.value() instanceof List<?> several ? several : List.of(test.value());
      List<String> drl = new ArrayList<>();
      for (Object value : of) {
        String blank = blank(value);
        said.append(' ').append(blank);
        boolean text = value instanceof String;
        drl.add(text ? '"' + blank.replaceAll(":.*}", "}") + '"' : blank);
      }
      tests.add(said.toString());
      String component = components.get(test.field());
      return test.operator().equals("in")
          ? "%s in (%s)".formatted(component, String.join(", ", drl))
          : "%s %s %s".formatted(component, test.operator(), drl.get(0));
    }

    /** The next blank; a text has a pattern, a number has none. */
    String blank(Object value) {
      values.add(value);
      String name = "v" + values.size();
      return value instanceof String ? "{" + name + ":[a-zA-Z-]+}" : "{" + name + "}";
    }

    AqcpSentence sentence(String begin, String between, String counted, String drl) {
      String phrase = begin + String.join(between, tests);
      if (!counted.isEmpty()) {
        phrase += counted + "{v" + values.size() + "}";
      }
      String text = phrase;
      for (int i = 0; i < values.size(); i++) {
        text = text.replaceFirst("\\{v" + (i + 1) + "(:[^}]*)?}", String.valueOf(values.get(i)));
      }
      return new AqcpSentence(text, phrase, drl);
    }
  }
}
