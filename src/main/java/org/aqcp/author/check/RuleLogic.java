package org.aqcp.author.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.condition.Rule;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.input.problem.Problem;
import org.aqcp.logic.LogicalRule;
import org.aqcp.rules.written.WrittenRules;

/** Checks the logic of rules: which can never hold, and which make no difference. */
final class RuleLogic {
  private RuleLogic() {}

  /** Logic problems of rules, using the thresholds of the version. */
  static List<Problem> problems(FrameworkVersion version, WrittenRules written) {
    Map<String, List<LogicalRule>> rules = new LinkedHashMap<>();
    for (Rule rule : written.rules()) {
      rules
          .computeIfAbsent(rule.on(), on -> new ArrayList<>())
          .add(LogicalRule.of(rule, version.thresholds(rule.on())));
    }
    List<Problem> problems = new ArrayList<>();
    for (List<LogicalRule> all : rules.values()) {
      List<LogicalRule> possible =
          all.stream()
              .filter(rule -> !new SentenceLogic(rule, written, problems).addProblems())
              .toList();
      new RivalRules(possible).addTo(problems);
    }
    return problems;
  }
}
