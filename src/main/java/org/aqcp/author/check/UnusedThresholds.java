package org.aqcp.author.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aqcp.condition.Rule;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Words;

/** Finds thresholds that no rule uses, so that changing them has no effect. */
record UnusedThresholds(
    FrameworkVersion version, String level, List<Rule> rules, Excerpts excerpts) {
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (Indicator indicator : version.indicators(level)) {
      Set<String> unused = new TreeSet<>(indicator.thresholds().keySet());
      rules.stream()
          .filter(rule -> rule.on().equals(indicator.id()))
          .flatMap(rule -> rule.sentences().stream())
          .forEach(sentence -> sentence.thresholds().forEach(unused::remove));
      unused.forEach(name -> problems.add(problem(indicator, name)));
    }
    return problems;
  }

  private Problem problem(Indicator indicator, String name) {
    String file = version.origin().file();
    Extent extent =
        excerpts.key(name, file, indicator.place().line()).orElse(Extent.at(indicator.place()));
    return new Problem(
        CheckProblem.UNUSED_THRESHOLD,
        file,
        extent,
        "no rule of %s uses the threshold %s".formatted(indicator.id(), Words.quoted(name)),
        "write `" + name + "` in backticks in a sentence, or remove it");
  }
}
