package org.aqcp.author.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.aqcp.condition.Rule;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Words;

/** Finds thresholds that no rule uses, so that changing them has no effect. */
record UnusedThresholds(
    FrameworkVersion version, String level, List<Rule> rules, Excerpts excerpts) {
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    Place top = new Place(1, 1);
    add(version.thresholds(), Rule::rollUp, "roll-up rule", top, problems);
    for (Indicator indicator : version.indicators(level)) {
      String id = indicator.id();
      Place place = indicator.place();
      add(indicator.thresholds(), r -> r.on().equals(id), "rule of " + id, place, problems);
    }
    return problems;
  }

  private void add(
      Map<String, Integer> thresholds,
      Predicate<Rule> of,
      String what,
      Place from,
      List<Problem> problems) {
    Set<String> unused = new TreeSet<>(thresholds.keySet());
    rules.stream()
        .filter(of)
        .flatMap(rule -> rule.sentences().stream())
        .forEach(sentence -> sentence.thresholds().forEach(unused::remove));
    unused.forEach(name -> problems.add(problem(name, what, from)));
  }

  private Problem problem(String name, String what, Place from) {
    String file = version.origin().file();
    return new Problem(
        CheckProblem.UNUSED_THRESHOLD,
        file,
        excerpts.key(name, file, from.line()).orElse(Extent.at(from)),
        "no %s uses the threshold %s".formatted(what, Words.quoted(name)),
        "write `" + name + "` in backticks in a sentence, or remove it");
  }
}
