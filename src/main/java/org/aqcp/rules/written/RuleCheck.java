package org.aqcp.rules.written;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.Rule;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.framework.NumberedIds;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.rules.text.Limits;
import org.aqcp.rules.text.RuleHead;
import org.aqcp.rules.text.RulePlaces;
import org.aqcp.rules.text.RuleProblem;

/** Checks rules against their framework version. */
public final class RuleCheck {
  private static final List<String> GROUPS = List.of("criterion", "benchmark");

  private final FrameworkVersion version;
  private final Map<String, Indicator> indicators = new LinkedHashMap<>();
  private final Map<String, RuleHead> named = new HashMap<>();
  private final Set<String> decided = new HashSet<>();
  private final Set<String> unknown = new HashSet<>();
  private final String level;
  private final RulePlaces places;
  private final List<Problem> problems;

  public RuleCheck(
      FrameworkVersion version, String level, RulePlaces places, List<Problem> problems) {
    this.version = version;
    this.level = level;
    this.places = places;
    this.problems = problems;
    version.indicators(level).forEach(i -> indicators.put(i.id(), i));
  }

  /** Adds the problems of the rules of one file. */
  public void check(List<RuleHead> heads, List<Rule> rules) {
    heads.forEach(this::head);
    List<Rule> known =
        rules.stream().filter(r -> r.rollUp() || indicators.containsKey(r.on())).toList();
    new NamedInRules(version, places, known).addTo(problems);
  }

  private void head(RuleHead rule) {
    RuleHead other = named.putIfAbsent(rule.name(), rule);
    if (other != null && !other.file().equals(rule.file())) {
      problem(
          RuleProblem.DUPLICATE_RULE,
          rule,
          Extent.at(new Place(rule.line(), 1)),
          "another rule already has the name `" + rule.name() + "`",
          "the first is at " + other.file() + ":" + other.line());
    }
    if (other == null && named.size() == Limits.RULES + 1) {
      problems.add(
          Limits.tooLarge(
              rule.file(),
              new Place(rule.line(), 1),
              "the level has more than " + Limits.RULES + " rules",
              "remove some"));
    }
    decided.add(rule.on());
    if (rule.rollUp()) {
      checkGroup(rule);
    } else if (!rule.on().isEmpty() && !indicators.containsKey(rule.on())) {
      Suggestion.closest(rule.on(), indicators.keySet()).ifPresent(decided::add);
      // report a wrong id once, not for every rule on it, and a wrong folder once
      if (unknown.add(otherLevel(rule.on()).map(l -> rule.file()).orElse(rule.on()))) {
        problems.add(withoutIndicator(rule));
      }
    }
  }

  private Problem withoutIndicator(RuleHead rule) {
    Optional<String> other = otherLevel(rule.on());
    if (other.isPresent()) {
      return new Problem(
          RuleProblem.RULE_WITHOUT_INDICATOR,
          rule.file(),
          on(rule),
          "`%s` is an indicator of the %s level, and this rule is read for the %s level"
              .formatted(rule.on(), other.get(), level),
          "move it to a file in rules/%s/%s".formatted(version.id(), other.get()));
    }
    Problem problem =
        new Problem(
            RuleProblem.RULE_WITHOUT_INDICATOR,
            rule.file(),
            on(rule),
            "`%s` has no indicator `%s` at the %s level".formatted(version.id(), rule.on(), level),
            NumberedIds.advice(rule.on(), indicators.keySet()));
    return Suggestion.slip(rule.on(), indicators.keySet())
        .map(id -> problem.fixedBy('"' + id + '"'))
        .orElse(problem);
  }

  /** The level that has the indicator, if it is not this one. */
  private Optional<String> otherLevel(String id) {
    return version.criteria().stream()
        .filter(criterion -> criterion.indicators().stream().anyMatch(i -> i.id().equals(id)))
        .map(Criterion::level)
        .findFirst();
  }

  private void checkGroup(RuleHead rule) {
    if (!GROUPS.contains(rule.on())) {
      // either may have been meant
      decided.addAll(GROUPS);
      problem(
          RuleProblem.UNKNOWN_ROLL_UP,
          rule,
          on(rule),
          "`" + rule.on() + "` is not something that rolls up",
          "write `criterion` or `benchmark`");
    }
  }

  /**
   * Adds indicators and groups without a rule: they would look like something that nobody meets.
   * Call this after all files were checked and every rule in them was found.
   */
  public void checkMissing() {
    for (String group : GROUPS) {
      if (!decided.contains(group)) {
        problems.add(
            new Problem(
                RuleProblem.ROLL_UP_WITHOUT_RULE,
                version.origin().file(),
                Place.NOWHERE,
                "no rule says when a " + group + " is met",
                "write one with `@rollup(\"%s\")` in rules/%s/roll-up.dslr"
                    .formatted(group, version.id())));
      }
    }
    List<String> without = new ArrayList<>(indicators.keySet());
    without.removeAll(decided);
    for (String id : without) {
      problems.add(
          new Problem(
              RuleProblem.INDICATOR_WITHOUT_RULE,
              version.origin().file(),
              indicators.get(id).place(),
              "no rule is about indicator " + id,
              "write one with `@indicator(\""
                  + id
                  + "\")`, or start it with `aqcp rules new "
                  + id
                  + "`"));
    }
  }

  private Extent on(RuleHead rule) {
    return places.of("\"" + rule.on() + "\"", rule.file(), rule.line() + 1);
  }

  private void problem(
      RuleProblem kind, RuleHead rule, Extent extent, String message, String hint) {
    problems.add(new Problem(kind, rule.file(), extent, message, hint));
  }
}
