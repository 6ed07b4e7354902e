package org.aqcp.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.input.Problem;

/**
 * Takes a rule file apart, line by line. A line that is none of those that make up a rule is a
 * problem, so nothing else that DRL knows (imports, functions, globals) can stand in a rule file.
 */
final class RuleFileReader {
  private static final Pattern RULE = Pattern.compile("rule\\s+\"([^\"\\\\]+)\"");
  private static final Pattern ON =
      Pattern.compile("@(indicator|rollup)\\s*\\(\\s*\"([A-Za-z][A-Za-z0-9.-]*)\"\\s*\\)");

  private enum Part {
    OUTSIDE,
    HEAD,
    WHEN,
    THEN
  }

  private final SourceFile file;
  private final List<Problem> problems;
  private final List<RuleText> rules = new ArrayList<>();
  private Part part = Part.OUTSIDE;

  private RuleFileReader(SourceFile file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  static List<RuleText> read(SourceFile file, List<Problem> problems) {
    RuleFileReader reader = new RuleFileReader(file, problems);
    List<String> lines = file.lines();
    for (int i = 0; i < lines.size(); i++) {
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
      part = Part.HEAD;
    } else {
      problem(line, "only rules stand in a rule file", "begin with `rule \"...\"`");
    }
  }

  private void readHead(Line line) {
    Matcher on = ON.matcher(line.text());
    if (on.matches() && current().on.isEmpty()) {
      current().on = on.group(2);
      current().rollUp = on.group(1).equals("rollup");
    } else if (line.text().equals("when")) {
      part = Part.WHEN;
    } else {
      problem(
          line,
          "`" + line.text() + "` cannot stand between a rule's name and its `when`",
          "write `@indicator(\"...\")` with the indicator's id, then `when`");
    }
  }

  private void readWhen(Line line) {
    if (line.text().equals("then")) {
      part = Part.THEN;
    } else if (!line.text().startsWith("-")) {
      current().sentences.add(new RuleText.SentenceText(line, new ArrayList<>()));
    } else if (current().sentences.isEmpty()) {
      problem(
          line, "no sentence stands above that this line could narrow", "begin with a sentence");
    } else {
      List<RuleText.SentenceText> sentences = current().sentences;
      sentences.get(sentences.size() - 1).narrowing().add(line);
    }
  }

  private void readThen(Line line) {
    if (line.text().equals("end")) {
      checkWhole(line);
      part = Part.OUTSIDE;
    } else if (RULE.matcher(line.text()).matches()) {
      problem(line, "the rule above has no `end`", "write `end` on a line of its own");
      part = Part.OUTSIDE;
      readOutside(line);
    } else {
      current().conclusions.add(line);
    }
  }

  private void checkWhole(Line end) {
    RuleText rule = current();
    if (rule.on.isEmpty()) {
      problem(
          new Line("", rule.place),
          "rule `" + rule.name + "` does not say which indicator it is about",
          "write `@indicator(\"...\")` under its name");
    }
    if (rule.sentences.isEmpty()) {
      problem(
          end, "rule `" + rule.name + "` has no sentence", "write one between `when` and `then`");
    }
    if (rule.conclusions.size() != 1) {
      problem(
          end,
          "rule `" + rule.name + "` has " + rule.conclusions.size() + " conclusions",
          "write exactly one between `then` and `end`");
    }
  }

  private void close() {
    if (part != Part.OUTSIDE) {
      problem(
          new Line("", current().place),
          "rule `" + current().name + "` is not finished",
          "a rule has `when`, `then` and `end`, each on a line of its own");
    }
  }

  private RuleText current() {
    return rules.get(rules.size() - 1);
  }

  private void problem(Line line, String message, String hint) {
    problems.add(new Problem(file.name(), line.place(), message, hint));
  }
}
