package org.aqcp.editor.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.Problem;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** The word or line that a problem means; problems themselves know only where it begins. */
public final class ProblemRange {
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
  private static final Pattern YAML_VALUE =
      Pattern.compile("(\"[^\"]*\"|'[^']*'|[^\\s:,{}\\[\\]#]+(?: [^\\s:,{}\\[\\]#]+)*)");
  private static final String FENCES = "`\"";

  private final Problem problem;
  private final Lines lines;

  private ProblemRange(Problem problem, Lines lines) {
    this.problem = problem;
    this.lines = lines;
  }

  public static Range of(Problem problem, Lines lines) {
    return new ProblemRange(problem, lines).range();
  }

  /** The words of the user's that a problem's message quotes. */
  public static List<String> quoted(String message) {
    return QUOTED.matcher(message).results().map(found -> found.group(1)).toList();
  }

  private Range range() {
    if (problem.place().line() == 0) {
      return Lines.part(0, 0, lines.line(0).length());
    }
    Position from = lines.position(problem.place());
    if (problem.mend().isPresent()) {
      Fix mend = problem.mend().get();
      Range mended = new Range(lines.position(mend.from()), lines.position(mend.until()));
      if (!mended.getStart().equals(mended.getEnd())) {
        return mended;
      }
    }
    return quotedWord(from);
  }

  /** The first quoted word that stands there or, in a rule, in the lines that narrow it. */
  private Range quotedWord(Position from) {
    for (String word : quoted(problem.message())) {
      int line = from.getLine();
      int column = from.getCharacter();
      do {
        int found = lines.line(line).indexOf(word, column);
        if (found >= 0) {
          return fenced(line, found, found + word.length());
        }
        line++;
        column = 0;
      } while (isRule() && lines.line(line).stripLeading().startsWith("-"));
    }
    return isYaml() ? value(from) : restOfLine(from);
  }

  private boolean isRule() {
    return problem.file().endsWith(".dslr");
  }

  private boolean isYaml() {
    return problem.file().endsWith(".yaml");
  }

  /** With the backticks or quotes around the word, if it has any. */
  private Range fenced(int line, int from, int until) {
    String text = lines.line(line);
    boolean fenced =
        from > 0
            && until < text.length()
            && FENCES.indexOf(text.charAt(from - 1)) >= 0
            && text.charAt(from - 1) == text.charAt(until);
    return fenced ? Lines.part(line, from - 1, until + 1) : Lines.part(line, from, until);
  }

  private Range restOfLine(Position from) {
    int end = lines.line(from.getLine()).stripTrailing().length();
    return Lines.part(from.getLine(), Math.min(from.getCharacter(), end), end);
  }

  private Range value(Position from) {
    Matcher value = YAML_VALUE.matcher(lines.line(from.getLine()));
    if (value.find(from.getCharacter())) {
      MatchResult found = value.toMatchResult();
      return Lines.part(from.getLine(), found.start(), found.end());
    }
    return restOfLine(from);
  }
}
