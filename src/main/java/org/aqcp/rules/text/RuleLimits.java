package org.aqcp.rules.text;

import java.util.List;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Problem;

/** The limits on rule names, and on the number and length of rules. */
record RuleLimits(String file, List<Problem> problems) {
  private static final int RULES = 200;
  private static final int LINES = 50;

  // Drools writes the name into comments and strings of generated Java code
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{M}\\p{N} .,:;!?'’%&/+()_–—-]{1,120}");

  void name(RuleText rule) {
    if (!NAME.matcher(rule.name).matches()) {
      problems.add(
          new Problem(
              RuleProblem.UNSAFE_RULE,
              file,
              rule.place,
              "this cannot be the name of a rule",
              "use up to 120 letters, digits, spaces and . , : ; ! ? ' % & / + ( ) - _"));
    }
  }

  /** Reports the first rule over the limit. */
  void rules(int count, Line line) {
    if (count == RULES + 1) {
      tooMany(line, "the file has more than " + RULES + " rules", "split it");
    }
  }

  /** Reports the first line over the limit. */
  void lines(RuleText rule, Line line) {
    if (rule.length() == LINES && !line.text().equals("then")) {
      tooMany(line, "the rule has more than " + LINES + " lines", "split it into two rules");
    }
  }

  /** Whether it is over the limit, so that reading more of it would only take time. */
  boolean isOver(RuleText rule) {
    return rule.length() > LINES;
  }

  private void tooMany(Line line, String message, String hint) {
    problems.add(Limits.tooLarge(file, line.place(), message, hint));
  }
}
