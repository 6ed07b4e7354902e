package org.aqcp.author.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.condition.Rule;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.Problem;
import org.aqcp.logic.LogicalRule;
import org.aqcp.rules.written.WrittenRules;

/** What follows from the rules alone: which can never hold, and which make no difference. */
final class RuleLogic {
  private final Map<String, List<LogicalRule>> rules = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private RuleLogic() {}

  /** What is wrong with rules that were read; of the numbers in them those of the version hold. */
  static List<Problem> problems(FrameworkVersion version, WrittenRules written) {
    RuleLogic logic = new RuleLogic();
    for (Rule rule : written.rules()) {
      Map<String, Integer> thresholds =
          version.indicator(rule.on()).map(Indicator::thresholds).orElse(Map.of());
      logic
          .rules
          .computeIfAbsent(rule.on(), on -> new ArrayList<>())
          .add(LogicalRule.of(rule, thresholds));
    }
    for (List<LogicalRule> all : logic.rules.values()) {
      List<LogicalRule> possible =
          all.stream()
              .filter(rule -> !new SentenceLogic(rule, written).addTo(logic.problems))
              .toList();
      new RivalRules(possible).addTo(logic.problems);
    }
    return logic.problems;
  }
}
