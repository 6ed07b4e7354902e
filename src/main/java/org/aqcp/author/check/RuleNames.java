package org.aqcp.author.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.aqcp.condition.Rule;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.written.WrittenRules;

/** Finds misleading rule names. */
record RuleNames(FrameworkVersion version, WrittenRules written) {
  private static final Pattern BEGINS_WITH_ID = Pattern.compile("[A-Z]+\\d+(\\.\\d+)*\\b.*");

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (Rule rule : written.rules()) {
      if (rule.name().chars().anyMatch(Character::isISOControl)) {
        // reported when the rule is read
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
    // a name with another indicator's id is ambiguous: the name or the rule may be wrong
    boolean other = BEGINS_WITH_ID.matcher(rule.name()).matches();
    return other ? problem : fixed(problem, rule.on() + " " + rule.name());
  }

  private Problem fixed(Problem problem, String name) {
    boolean taken = written.rules().stream().anyMatch(rule -> rule.name().equals(name));
    return taken ? problem : problem.fixedBy('"' + name + '"');
  }

  private Extent extent(Rule rule) {
    return written.extent('"' + rule.name() + '"', rule, rule.line());
  }
}
