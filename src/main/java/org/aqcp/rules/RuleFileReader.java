package org.aqcp.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.input.Place;
import org.aqcp.input.Problem;

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
  private final Vocabulary vocabulary;
  private Part part = Part.OUTSIDE;
  private boolean lost;
  private Line above = new Line("", Place.NOWHERE);

  private RuleFileReader(SourceFile file, Vocabulary vocabulary, List<Problem> problems) {
    this.file = file;
    this.vocabulary = vocabulary;
    this.problems = problems;
    this.limits = new RuleLimits(file.name(), problems);
  }

  static List<RuleText> read(SourceFile file, Vocabulary vocabulary, List<Problem> problems) {
    RuleFileReader reader = new RuleFileReader(file, vocabulary, problems);
    List<String> lines = file.lines();
    for (int i = 0; i < lines.size() && !Limits.isReached(problems, file); i++) {
      Line line = Line.of(lines.get(i), i + 1);
      if (!line.text().isEmpty() && !line.text().startsWith("#")) {
        reader.read(line);
        reader.above = line;
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
    Optional<String> meant = rule.matches() ? Optional.empty() : HeadSlip.rule(line.text());
    if (rule.matches()) {
      begin(rule.group(1), line);
    } else if (meant.isPresent()) {
      slip(line, "rule \"" + meant.get() + "\"", "this does not begin a rule");
      begin(meant.get(), line);
    } else {
      stray(line);
    }
  }

  private void begin(String name, Line line) {
    rules.add(new RuleText(name, line.place()));
    limits.name(current());
    limits.rules(rules.size(), line);
    current().refuseNamesake(rules, file.name(), problems);
    lost = false;
    part = Part.HEAD;
  }

  /** The lines of a rule whose first line cannot be read would each be told as a mistake. */
  private void stray(Line line) {
    boolean end = line.text().equals("end");
    boolean ofRule = line.text().startsWith("@") || kind(line) == RuleProblem.UNEXPECTED_LINE;
    if (!lost || !ofRule) {
      Problem problem =
          new Problem(
              kind(line),
              file.name(),
              line.place(),
              "only rules stand in a rule file",
              "begin with `rule \"...\"`");
      boolean doubled = end && above.text().equals("end");
      problems.add(doubled ? problem.mendedBy(line.removed()) : problem);
    }
    lost = !end;
  }

  private void readHead(Line line) {
    Matcher on = ON.matcher(line.text());
    if (on.matches() && current().on.isEmpty()) {
      current().on = on.group(2);
      current().rollUp = on.group(1).equals("rollup");
    } else if (line.text().equals("when")) {
      part = Part.WHEN;
    } else if (!endsEarly(line, "when") && !lost && !readHeadSlip(line)) {
      // the lines below would be told as mistakes too, until `when` is found
      lost = true;
      problem(
          kind(line),
          line,
          "`" + line.text() + "` cannot stand between a rule's name and its `when`",
          "write `@indicator(\"...\")` with the indicator's id, then `when`");
    }
  }

  /** What is nearly a line of the head is read as if it were. */
  private boolean readHeadSlip(Line line) {
    String message = "`" + line.text() + "` cannot stand between a rule's name and its `when`";
    Optional<String> on = current().on.isEmpty() ? HeadSlip.on(line.text()) : Optional.empty();
    if (on.isPresent()) {
      slip(line, on.get(), message);
      readHead(new Line(on.get(), line.place()));
      return true;
    }
    if (HeadSlip.isMeant(line.text(), "when")) {
      slip(line, "when", message);
      part = Part.WHEN;
      return true;
    }
    if (current().on.isEmpty() || !vocabulary.fits(line.text(), false)) {
      return false;
    }
    problems.add(incomplete(line, "the rule above", "when").mendedBy(line.preceded("when")));
    part = Part.WHEN;
    readWhen(line);
    return true;
  }

  /** A rule that ends, or gives way to the next, before a part of it. */
  private boolean endsEarly(Line line, String missing) {
    boolean next = RULE.matcher(line.text()).matches();
    if (!next && !line.text().equals("end")) {
      return false;
    }
    if (!lost) {
      String rule = next ? "the rule above" : "rule `" + current().name + "`";
      Problem problem = incomplete(line, rule, missing);
      problems.add(
          current().lacksOnly(missing) ? problem.mendedBy(above.followed("end")) : problem);
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
    } else if (HeadSlip.isMeant(line.text(), "then")) {
      slip(line, "then", "`" + line.text() + "` stands where `then` is wanted");
      part = Part.THEN;
    } else if (vocabulary.fits(line.text(), true) && !current().sentences.isEmpty()) {
      problems.add(
          incomplete(line, "rule `" + current().name + "`", "then")
              .mendedBy(line.preceded("then")));
      part = Part.THEN;
      readThen(line);
    } else if (endsEarly(line, "then") || joins(line)) {
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

  /** A word between sentences that joins them in other languages. */
  private boolean joins(Line line) {
    boolean and = line.text().matches("(?i)and|&&|&");
    if (and || line.text().matches("(?i)or|\\|\\|")) {
      Problem problem =
          new Problem(
              RuleProblem.UNEXPECTED_LINE,
              file.name(),
              line.place(),
              "`" + line.text() + "` is no sentence",
              and
                  ? "leave it out: every sentence has to hold"
                  : "write what may hold instead as a second rule");
      problems.add(and ? problem.mendedBy(line.removed()) : problem);
      return true;
    }
    return false;
  }

  private void readThen(Line line) {
    boolean meant = !line.text().equals("end") && HeadSlip.isMeant(line.text(), "end");
    if (meant) {
      slip(line, "end", "`" + line.text() + "` stands where `end` is wanted");
    }
    if (meant || line.text().equals("end")) {
      current().refuseIncomplete(line, file.name(), problems);
      part = Part.OUTSIDE;
    } else if (!endsEarly(line, "end")) {
      current().conclusions.add(line);
    }
  }

  private void close() {
    if (part != Part.OUTSIDE) {
      Problem problem =
          new Problem(
              RuleProblem.INCOMPLETE_RULE,
              file.name(),
              current().place,
              "rule `" + current().name + "` is not finished",
              "a rule has `when`, `then` and `end`, each on a line of its own");
      boolean lacksEnd = part == Part.THEN && current().lacksOnly("end");
      problems.add(lacksEnd ? problem.mendedBy(above.followed("end")) : problem);
    }
  }

  private Problem incomplete(Line line, String rule, String missing) {
    return new Problem(
        RuleProblem.INCOMPLETE_RULE,
        file.name(),
        line.place(),
        rule + " has no `" + missing + "`",
        "write it on a line of its own");
  }

  private void slip(Line line, String right, String message) {
    problems.add(
        new Problem(
                RuleProblem.UNEXPECTED_LINE,
                file.name(),
                line.place(),
                message,
                "did you mean `" + right + "`?")
            .mendedBy(line.replacedBy(right)));
  }

  /** Whether a stray line is one of the many things that DRL knows and rules here do not. */
  private static RuleProblem kind(Line line) {
    return DRL.matcher(line.text()).lookingAt() && !ON.matcher(line.text()).matches()
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
