package org.aqcp.author.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aqcp.condition.Rule;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.written.WrittenRules;

/** Names of rules that mislead their reader. */
record RuleNames(FrameworkVersion version, WrittenRules written) {
  private static final Pattern BEGINS_WITH_ID = Pattern.compile("[A-Z]+\\d+(\\.\\d+)*\\b.*");

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (Rule rule : written.rules()) {
      if (rule.name().chars().anyMatch(Character::isISOControl)) {
        // such a name is refused where the rule is read
        continue;
      }
      if (!tidy(rule.name()).equals(rule.name())) {
        problems.add(untidy(rule));
      } else if (version.indicator(rule.on()).isPresent()
          && !rule.name().startsWith(rule.on() + " ")) {
        problems.add(misnamed(rule));
      }
    }
    return problems;
  }

  private static String tidy(String name) {
    return name.strip().replaceAll("\\s+", " ");
  }

  private Problem untidy(Rule rule) {
    return fixed(
        new Problem(
            CheckProblem.UNTIDY_NAME,
            rule.file(),
            extent(rule),
            "the name `" + rule.name() + "` has invisible spaces",
            "use single spaces between words, and none around them"),
        tidy(rule.name()));
  }

  private Problem misnamed(Rule rule) {
    Problem problem =
        new Problem(
            CheckProblem.NAME_WITHOUT_INDICATOR,
            rule.file(),
            extent(rule),
            "the name `%s` does not start with the id of its indicator".formatted(rule.name()),
            "start it with `" + rule.on() + " `");
    // the id of another indicator: either it is wrong or what stands under it
    boolean other = BEGINS_WITH_ID.matcher(rule.name()).matches();
    return other ? problem : fixed(problem, rule.on() + " " + rule.name());
  }

  private Problem fixed(Problem problem, String name) {
    Set<String> taken = new HashSet<>();
    written.rules().forEach(one -> taken.add(one.name()));
    return Optional.of(name)
        .filter(free -> !taken.contains(free))
        .map(free -> problem.fixedBy('"' + free + '"'))
        .orElse(problem);
  }

  private Extent extent(Rule rule) {
    return written.extent('"' + rule.name() + '"', rule, rule.line());
  }
}
