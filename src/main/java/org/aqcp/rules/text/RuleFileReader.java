package org.aqcp.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.condition.BlockOf;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;

/**
 * Splits a rule file into rules, line by line. Every line that is not part of a rule is a problem,
 * so a rule file cannot contain other DRL, such as imports, functions or globals.
 */
public final class RuleFileReader {
  static final Pattern RULE = Pattern.compile("rule\\s+\"([^\"]+)\"");
  static final Pattern ON =
      Pattern.compile("@(indicator|rollup)\\s*\\(\\s*\"([A-Za-z][A-Za-z0-9.-]*)\"\\s*\\)");

  private enum Part {
    OUTSIDE,
    HEAD,
    WHEN,
    THEN
  }

  private final SourceFile file;
  private final List<String> lines;
  private final List<Problem> problems;
  private final LineProblems wrong;
  private final RuleLimits limits;
  private final List<RuleText> rules = new ArrayList<>();
  private final Sentences sentences;
  private Part part = Part.OUTSIDE;
  private BlockLines blocks;
  private boolean lost;
  private Line above = new Line("", Place.NOWHERE);

  private RuleFileReader(SourceFile file, Sentences sentences, List<Problem> problems) {
    this.file = file;
    this.lines = file.lines();
    this.sentences = sentences;
    this.problems = problems;
    this.wrong = new LineProblems(file.name());
    this.limits = new RuleLimits(file.name(), problems);
  }

  public static List<RuleText> read(SourceFile file, Sentences sentences, List<Problem> problems) {
    RuleFileReader reader = new RuleFileReader(file, sentences, problems);
    List<String> lines = reader.lines;
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
      problems.add(wrong.slip(line, "rule \"" + meant.get() + "\"", "this does not start a rule"));
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
    blocks = new BlockLines(current().sentences, this::indent, wrong, problems);
    lost = false;
    part = Part.HEAD;
  }

  /** Reports an unexpected line, but not each line of a rule whose first line could not be read. */
  private void stray(Line line) {
    boolean end = line.text().equals("end");
    if (!lost || !LineProblems.isOfRule(line)) {
      Problem problem = wrong.outside(line);
      boolean doubled = end && above.text().equals("end");
      problems.add(doubled ? problem.fixedBy(line.removed()) : problem);
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
      // do not report the lines below, too, until `when` is found
      lost = true;
      problems.add(wrong.inHead(line));
    }
  }

  /** Reads a misspelled line of the head as if it were correct. */
  private boolean readHeadSlip(Line line) {
    Optional<String> on = current().on.isEmpty() ? HeadSlip.on(line.text()) : Optional.empty();
    if (on.isPresent()) {
      problems.add(wrong.inHead(line, on.get()));
      readHead(new Line(on.get(), line.place()));
      return true;
    }
    if (HeadSlip.isMeant(line.text(), "when")) {
      problems.add(wrong.inHead(line, "when"));
      part = Part.WHEN;
      return true;
    }
    boolean fits = sentences.fits(line.text(), false) || BlockHeader.of(line.text()).isPresent();
    if (current().on.isEmpty() || !fits) {
      return false;
    }
    problems.add(wrong.lacks(line, "the rule above", "when").fixedBy(line.preceded("when")));
    part = Part.WHEN;
    readWhen(line);
    return true;
  }

  /** Whether the rule ends, or the next one starts, before one of its parts. */
  private boolean endsEarly(Line line, String missing) {
    boolean next = RULE.matcher(line.text()).matches();
    if (!next && !line.text().equals("end")) {
      return false;
    }
    if (!lost) {
      String rule = next ? "the rule above" : "rule `" + current().name + "`";
      Problem problem = wrong.lacks(line, rule, missing);
      problems.add(current().lacksOnly(missing) ? problem.fixedBy(above.followed("end")) : problem);
    }
    blocks.end();
    part = Part.OUTSIDE;
    if (next) {
      readOutside(line);
    }
    return true;
  }

  private void readWhen(Line line) {
    limits.lines(current(), line);
    if (line.text().equals("then")) {
      beginThen();
    } else if (HeadSlip.isMeant(line.text(), "then")) {
      problems.add(wrong.insteadOf(line, "then"));
      beginThen();
    } else if (sentences.fits(line.text(), true) && !current().sentences.isEmpty()) {
      problems.add(
          wrong
              .lacks(line, "rule `" + current().name + "`", "then")
              .fixedBy(line.preceded("then")));
      beginThen();
      readThen(line);
    } else if (endsEarly(line, "then") || joins(line) || limits.isOver(current())) {
      return;
    } else if (line.isNarrowing()) {
      blocks.narrow(line);
    } else {
      blocks.add(header(line).orElse(line));
    }
  }

  private void beginThen() {
    blocks.end();
    part = Part.THEN;
  }

  /** A misspelled header of a block, as if it were correct. */
  private Optional<Line> header(Line line) {
    if (BlockHeader.of(line.text()).isPresent() || sentences.fits(line.text(), false)) {
      return Optional.empty();
    }
    Optional<String> meant = BlockSlip.meant(line.text());
    boolean alike = meant.isEmpty() && BlockSlip.looksLike(line.text());
    meant.ifPresent(right -> problems.add(wrong.header(line, right)));
    if (alike) {
      problems.add(wrong.noHeader(line));
    }
    return alike
        ? Optional.of(new Line(new BlockHeader(BlockOf.ANY, "").text(), line.place()))
        : meant.map(right -> new Line(right, line.place()));
  }

  /** The blanks before a line. */
  private String indent(Line line) {
    String raw = lines.get(line.place().line() - 1);
    return raw.substring(0, raw.offsetByCodePoints(0, line.place().column() - 1));
  }

  private boolean joins(Line line) {
    Optional<Problem> joining = wrong.joins(line);
    joining.ifPresent(problems::add);
    return joining.isPresent();
  }

  private void readThen(Line line) {
    boolean meant = !line.text().equals("end") && HeadSlip.isMeant(line.text(), "end");
    if (meant) {
      problems.add(wrong.insteadOf(line, "end"));
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
      blocks.end();
      Problem problem = wrong.unfinished(current());
      boolean lacksEnd = part == Part.THEN && current().lacksOnly("end");
      problems.add(lacksEnd ? problem.fixedBy(above.followed("end")) : problem);
    }
  }

  private RuleText current() {
    return rules.get(rules.size() - 1);
  }
}
