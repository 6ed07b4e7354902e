package org.aqcp.check;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Rule;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.input.Place;
import org.aqcp.input.Problem;
import org.aqcp.rules.WrittenRules;

/** What follows from the rules alone: which can never hold, and which make no difference. */
record RuleLogic(FrameworkVersion version, WrittenRules written) {
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (Rule rule : written.rules()) {
      if (!rule.rollUp() && !rule.name().startsWith(rule.on() + " ")) {
        problems.add(misnamed(rule));
      }
    }
    return problems;
  }

  private static Problem misnamed(Rule rule) {
    return new Problem(
        CheckProblem.NAME_WITHOUT_INDICATOR,
        rule.file(),
        new Place(rule.line(), 1),
        "the name `%s` does not begin with the id of its indicator".formatted(rule.name()),
        "begin it with `" + rule.on() + " `");
  }
}
