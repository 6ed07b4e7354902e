package org.aqcp.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.input.Problem;
import org.aqcp.input.Suggestion;

/**
 * Takes a rule file apart, line by line. A line that is none of those that make up a rule is a
 * problem, so nothing else that DRL knows (imports, functions, globals) can stand in a rule file.
 */
final class RuleFileReader {
  static final Pattern RULE = Pattern.compile("rule\\s+\"([^\"]+)\"");
  static final Pattern ON =
      Pattern.compile("@(indicator|rollup)\\s*\\(\\s*\"([A-Za-z][A-Za-z0-9.-]*)\"\\s*\\)");

  private static final Pattern DRL =
      Pattern.compile(
          "(package|unit|import|global|function|query|declare|dialect|salience|no-loop|enabled|timer"
              + "|lock-on-active|auto-focus|agenda-group|activation-group|ruleflow-group|duration"
              + "|calendars|date-effective|date-expires|attributes|extends|eval)\\b|@");

  private enum Part {
    OUTSIDE,
    HEAD,
    WHEN,
    THEN
  }

  private final SourceFile file;
  private final List<Problem> problems;
  private final RuleLimits limits;
  private final List<RuleText> rules = new ArrayList<>();
  private Part part = Part.OUTSIDE;
  private boolean lost;

  private RuleFileReader(SourceFile file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
    this.limits = new RuleLimits(file.name(), problems);
  }

  static List<RuleText> read(SourceFile file, List<Problem> problems) {
    RuleFileReader reader = new RuleFileReader(file, problems);
    List<String> lines = file.lines();
    for (int i = 0; i < lines.size() && !Limits.isReached(problems, file); i++) {
      Line line = Line.of(lines.get(i), i + 1);
      if (!line.text().isEmpty() && !line.text().startsWith("#")) {
        reader.read(line);
      }
    }
    reader.close();
    return reader.rules;
  }

  private void read(Line line) {
    switch (part) {
      case OUTSIDE -> readOutside(line);
      case HEAD -> readHead(line);
      case WHEN -> readWhen(line);
      case THEN -> readThen(line);
    }
  }

  private void readOutside(Line line) {
    Matcher rule = RULE.matcher(line.text());
    if (rule.matches()) {
      rules.add(new RuleText(rule.group(1), line.place()));
      limits.name(current());
      limits.rules(rules.size(), line);
      current().refuseNamesake(rules, file.name(), problems);
      lost = false;
      part = Part.HEAD;
    } else {
      problem(kind(line), line, "only rules stand in a rule file", "begin with `rule \"...\"`");
    }
  }

  private void readHead(Line line) {
    Matcher on = ON.matcher(line.text());
    if (on.matches() && current().on.isEmpty()) {
      current().on = on.group(2);
      current().rollUp = on.group(1).equals("rollup");
    } else if (line.text().equals("when")) {
      part = Part.WHEN;
    } else if (!endsEarly(line, "when") && !lost) {
      // the lines below would be told as mistakes too, until `when` is found
      lost = true;
      problem(
          kind(line),
          line,
          "`" + line.text() + "` cannot stand between a rule's name and its `when`",
          Suggestion.hint(
              line.text(),
              List.of("when"),
              "write `@indicator(\"...\")` with the indicator's id, then `when`"));
    }
  }

  /** A rule that ends, or gives way to the next, before a part of it. */
  private boolean endsEarly(Line line, String missing) {
    boolean next = RULE.matcher(line.text()).matches();
    if (!next && !line.text().equals("end")) {
      return false;
    }
    if (!lost) {
      String above = next ? "the rule above" : "rule `" + current().name + "`";
      problem(
          RuleProblem.INCOMPLETE_RULE,
          line,
          above + " has no `" + missing + "`",
          "write it on a line of its own");
    }
    part = Part.OUTSIDE;
    if (next) {
      readOutside(line);
    }
    return true;
  }

  private void readWhen(Line line) {
    limits.lines(current(), line);
    if (line.text().equals("then")) {
      part = Part.THEN;
    } else if (endsEarly(line, "then")) {
      return;
    } else if (!line.text().startsWith("-")) {
      current().sentences.add(new RuleText.SentenceText(line, new ArrayList<>()));
    } else if (current().sentences.isEmpty()) {
      problem(
          RuleProblem.NOTHING_TO_NARROW,
          line,
          "no sentence stands above that this line could narrow",
          "begin with a sentence");
    } else {
      List<RuleText.SentenceText> sentences = current().sentences;
      sentences.get(sentences.size() - 1).narrowing().add(line);
    }
  }

  private void readThen(Line line) {
    if (line.text().equals("end")) {
      current().refuseIncomplete(line, file.name(), problems);
      part = Part.OUTSIDE;
    } else if (!endsEarly(line, "end")) {
      current().conclusions.add(line);
    }
  }

  private void close() {
    if (part != Part.OUTSIDE) {
      problem(
          RuleProblem.INCOMPLETE_RULE,
          new Line("", current().place),
          "rule `" + current().name + "` is not finished",
          "a rule has `when`, `then` and `end`, each on a line of its own");
    }
  }

  /** Whether a stray line is one of the many things that DRL knows and rules here do not. */
  private static RuleProblem kind(Line line) {
    return DRL.matcher(line.text()).lookingAt()
        ? RuleProblem.UNSAFE_RULE
        : RuleProblem.UNEXPECTED_LINE;
  }

  private RuleText current() {
    return rules.get(rules.size() - 1);
  }

  private void problem(RuleProblem kind, Line line, String message, String hint) {
    problems.add(new Problem(kind, file.name(), line.place(), message, hint));
  }
}
