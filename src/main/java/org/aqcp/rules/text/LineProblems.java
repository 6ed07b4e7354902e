package org.aqcp.rules.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Problem;

/** The problems of misplaced, misspelled and missing lines of a rule file. */
record LineProblems(String file) {
  private static final Pattern AND = Pattern.compile("(?i)and|&&|&");
  private static final Pattern OR = Pattern.compile("(?i)or|\\|\\|");
  private static final Pattern DRL =
      Pattern.compile(
          "(package|unit|import|global|function|query|declare|dialect|salience|no-loop|enabled|timer"
              + "|lock-on-active|auto-focus|agenda-group|activation-group|ruleflow-group|duration"
              + "|calendars|date-effective|date-expires|attributes|extends|eval)\\b|@");

  private static final String WHOLE_LINE = "write it on a line of its own";

  /** Whether a line outside rules may belong to a rule whose first line could not be read. */
  static boolean isOfRule(Line line) {
    return line.text().startsWith("@") || kind(line) == RuleProblem.UNEXPECTED_LINE;
  }

  /** The kind of problem: DRL that rules may not use, or any other unexpected line. */
  private static RuleProblem kind(Line line) {
    return DRL.matcher(line.text()).lookingAt() && !RuleFileReader.ON.matcher(line.text()).matches()
        ? RuleProblem.UNSAFE_RULE
        : RuleProblem.UNEXPECTED_LINE;
  }

  Problem outside(Line line) {
    Optional<String> note = Note.of(line.text());
    if (note.isPresent()) {
      return of(RuleProblem.UNEXPECTED_LINE, line, "this is not a note", Note.HINT)
          .fixedBy(note.get());
    }
    return of(kind(line), line, "a rule file contains only rules", "start with `rule \"...\"`");
  }

  Problem inHead(Line line) {
    return of(
        kind(line),
        line,
        notOfHead(line),
        "write `@indicator(\"...\")` with the indicator's id, then `when`");
  }

  /** For a misspelled line of the head. */
  Problem inHead(Line line, String right) {
    return slip(line, right, notOfHead(line));
  }

  private static String notOfHead(Line line) {
    return "`" + line.text() + "` is not allowed between a rule's name and its `when`";
  }

  /** For a misspelled word such as {@code then}. */
  Problem insteadOf(Line line, String word) {
    return slip(line, word, "expected `" + word + "`, found `" + line.text() + "`");
  }

  Problem slip(Line line, String right, String message) {
    return of(RuleProblem.UNEXPECTED_LINE, line, message, "did you mean `" + right + "`?")
        .fixedBy(right);
  }

  /** For a line that is missing above. */
  Problem lacks(Line line, String rule, String missing) {
    return of(RuleProblem.INCOMPLETE_RULE, line, rule + " has no `" + missing + "`", WHOLE_LINE);
  }

  Problem unfinished(RuleText rule) {
    return new Problem(
        RuleProblem.INCOMPLETE_RULE,
        file,
        rule.place,
        "rule `" + rule.name + "` is not finished",
        "a rule has `when`, `then` and `end`, each on a line of its own");
  }

  Problem narrowsNothing(Line line) {
    return of(
        RuleProblem.NOTHING_TO_NARROW,
        line,
        "there is no sentence above for this line to narrow",
        "start with a sentence");
  }

  Problem narrowsBlock(Line line) {
    return of(
        RuleProblem.NOTHING_TO_NARROW,
        line,
        "a block cannot be narrowed, only a sentence",
        "write a sentence between the header of the block and this line");
  }

  Problem emptyBlock(Line line) {
    return of(
        RuleProblem.EMPTY_BLOCK,
        line,
        "no sentence belongs to `" + line.text() + "`",
        "indent those that do further than it");
  }

  Problem tooDeep(Line line, int deepest) {
    return Limits.tooLarge(
        file,
        line.place(),
        "blocks are nested more than " + deepest + " deep",
        "split the rule into two");
  }

  Problem mixedIndent(Line line) {
    return of(
        RuleProblem.UNEXPECTED_LINE,
        line,
        "it is not clear whether this line belongs to the block above: one is indented with tabs,"
            + " the other with spaces",
        "indent both with spaces");
  }

  /** For a misspelled header of a block. */
  Problem header(Line line, String right) {
    return slip(line, right, "`" + line.text() + "` does not start a block");
  }

  /** For a line that looks like the header of a block. */
  Problem noHeader(Line line) {
    return of(
        RuleProblem.UNEXPECTED_LINE,
        line,
        "`" + line.text() + "` does not start a block",
        "write one of `" + String.join("`, `", BlockHeader.shown()) + "`");
  }

  /** For a word between sentences that joins them in other languages; empty for other lines. */
  Optional<Problem> joins(Line line) {
    String message = "`" + line.text() + "` is not a sentence";
    if (AND.matcher(line.text()).matches()) {
      String hint = "remove it: every sentence has to hold";
      return Optional.of(
          of(RuleProblem.UNEXPECTED_LINE, line, message, hint).fixedBy(line.removed()));
    }
    String hint = "write the alternative as a second rule, or put both under `Any of these:`";
    return OR.matcher(line.text()).matches()
        ? Optional.of(of(RuleProblem.UNEXPECTED_LINE, line, message, hint))
        : Optional.empty();
  }

  private Problem of(RuleProblem kind, Line line, String message, String hint) {
    return new Problem(kind, file, line.extent(), message, hint);
  }
}
