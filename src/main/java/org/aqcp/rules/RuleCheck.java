package org.aqcp.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
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
  private final Map<String, Indicator> indicators = new LinkedHashMap<>();
  private final Map<String, Rule> named = new HashMap<>();
  private final Level level;
  private final RulePlaces places;
  private final List<Problem> problems;

  RuleCheck(FrameworkVersion version, Level level, RulePlaces places, List<Problem> problems) {
    this.version = version;
    this.level = level;
    this.places = places;
    this.problems = problems;
    version.indicators(level).forEach(i -> indicators.put(i.id(), i));
  }

  /** Adds what is wrong; what is missing only where nothing is, as it may be what is wrong. */
  void check(List<RuleFile> files) {
    files.forEach(file -> file.rules().forEach(this::rule));
    if (problems.isEmpty()) {
      missing();
    }
  }

  private void rule(Rule rule) {
    Rule other = named.putIfAbsent(rule.name(), rule);
    if (other != null) {
      problem(
          rule,
          new Place(rule.line(), 1),
          "a second rule has the name `" + rule.name() + "`",
          "the first stands at " + other.file() + ":" + other.line());
    }
    if (rule.rollUp()) {
      checkGroup(rule);
    } else if (!indicators.containsKey(rule.on())) {
      problem(
          rule,
          on(rule),
          "`%s` has no indicator `%s` of the level `%s`"
              .formatted(version.id(), rule.on(), level.key()),
          Suggestion.hint(rule.on(), indicators.keySet()));
    } else {
      rule.sentences().forEach(sentence -> thresholds(rule, sentence));
    }
  }

  private void checkGroup(Rule rule) {
    if (!GROUPS.contains(rule.on())) {
      problem(
          rule,
          on(rule),
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
            places.of("`" + name + "`", rule, sentence.line()),
            "indicator " + rule.on() + " has no threshold `" + name + "`",
            Suggestion.closest(name, indicator.thresholds().keySet())
                .map(known -> "did you mean `" + known + "`?")
                .orElse("add it to the indicator in " + version.origin().file()));
      }
    }
  }

  /** What no rule is about would look like something that nobody meets. */
  private void missing() {
    for (String group : GROUPS) {
      if (named.values().stream().noneMatch(rule -> rule.rollUp() && rule.on().equals(group))) {
        problems.add(
            new Problem(
                version.origin().file(),
                Place.NOWHERE,
                "no rule says when a " + group + " is met",
                "write one with `@rollup(\"" + group + "\")`"));
      }
    }
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

  private Place on(Rule rule) {
    return places.of("\"" + rule.on() + "\"", rule, rule.line() + 1);
  }

  private void problem(Rule rule, Place place, String message, String hint) {
    problems.add(new Problem(rule.file(), place, message, hint));
  }
}
