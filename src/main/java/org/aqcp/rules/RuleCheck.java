package org.aqcp.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.input.Place;
import org.aqcp.input.Problem;
import org.aqcp.input.Suggestion;
import org.aqcp.partnership.Level;

/** Holds rules against the framework version that they are for. */
final class RuleCheck {
  private static final List<String> GROUPS = List.of("criterion", "benchmark");

  private final FrameworkVersion version;
  private final Map<String, Indicator> indicators = new HashMap<>();
  private final Map<String, Rule> named = new HashMap<>();
  private final List<Problem> problems;

  private RuleCheck(FrameworkVersion version, Level level, List<Problem> problems) {
    this.version = version;
    this.problems = problems;
    version.indicators(level).forEach(i -> indicators.put(i.id(), i));
  }

  static void check(
      List<RuleFile> files, FrameworkVersion version, Level level, List<Problem> problems) {
    RuleCheck check = new RuleCheck(version, level, problems);
    files.forEach(file -> file.rules().forEach(check::rule));
    check.missing();
  }

  private void rule(Rule rule) {
    Rule other = named.putIfAbsent(rule.name(), rule);
    if (other != null) {
      problem(
          rule,
          rule.line(),
          "a second rule has the name `" + rule.name() + "`",
          "the first stands at " + other.file() + ":" + other.line());
    }
    if (rule.rollUp()) {
      checkGroup(rule);
    } else if (!indicators.containsKey(rule.on())) {
      problem(
          rule,
          rule.line(),
          "`" + version.id() + "` has no indicator `" + rule.on() + "` at this level",
          Suggestion.hint(rule.on(), indicators.keySet()));
    } else {
      rule.sentences().forEach(sentence -> thresholds(rule, sentence));
    }
  }

  private void checkGroup(Rule rule) {
    if (!GROUPS.contains(rule.on())) {
      problem(
          rule,
          rule.line(),
          "`" + rule.on() + "` is not something that rolls up",
          "write `criterion` or `benchmark`");
    }
  }

  private void thresholds(Rule rule, Sentence sentence) {
    Indicator indicator = indicators.get(rule.on());
    for (String name : sentence.thresholds()) {
      if (!indicator.thresholds().containsKey(name)) {
        problem(
            rule,
            sentence.line(),
            "indicator " + rule.on() + " has no threshold `" + name + "`",
            Suggestion.closest(name, indicator.thresholds().keySet())
                .map(known -> "did you mean `" + known + "`?")
                .orElse("add it to the indicator in " + version.origin().file()));
      }
    }
  }

  /** An indicator that no rule is about would look like one that nobody meets. */
  private void missing() {
    TreeSet<String> without = new TreeSet<>(indicators.keySet());
    named.values().forEach(rule -> without.remove(rule.on()));
    for (String id : without) {
      problems.add(
          new Problem(
              version.origin().file(),
              indicators.get(id).place(),
              "no rule is about indicator " + id,
              "write one with `@indicator(\"" + id + "\")`"));
    }
  }

  private void problem(Rule rule, int line, String message, String hint) {
    problems.add(new Problem(rule.file(), new Place(line, 1), message, hint));
  }
}
