package org.aqcp.author.check;

import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;

/**
 * The line that a problem stands in, and the part of it that the problem is about.
 *
 * @param from where that part begins, in {@code char}s from 0
 * @param until where it ends; after {@code from}, unless the line ends there
 */
public record Excerpt(String line, int from, int until) {
  private static final String ENDS_A_WORD = " \t:,]}\"";

  /** Of a problem in a line of its file. */
  static Excerpt of(Problem problem, String line) {
    int from = offset(line, problem.place().column());
    return new Excerpt(line, from, Math.max(from, until(problem, line, from)));
  }

  /** Columns count characters, of which some take two {@code char}s. */
  static int offset(String line, int column) {
    int all = line.codePointCount(0, line.length());
    return line.offsetByCodePoints(0, Math.min(Math.max(column - 1, 0), all));
  }

  private static int until(Problem problem, String line, int from) {
    Place place = problem.place();
    Fix mend = problem.mend().orElse(null);
    if (mend != null && mend.from().equals(place) && mend.until().line() == place.line()) {
      int end = offset(line, mend.until().column());
      if (end > from) {
        return end;
      }
    }
    if (from == line.length()) {
      return from;
    }
    int close =
        "\"'`".indexOf(line.charAt(from)) < 0 ? -1 : line.indexOf(line.charAt(from), from + 1);
    return close > 0 ? close + 1 : endOfWords(problem, line, from);
  }

  /** What the message quotes, if it stands here; else a line of a rule, or one word of YAML. */
  private static int endOfWords(Problem problem, String line, int from) {
    String message = problem.message();
    int open = message.indexOf('`');
    int close = message.indexOf('`', open + 1);
    if (open >= 0
        && close > open + 1
        && line.startsWith(message.substring(open + 1, close), from)) {
      return from + close - open - 1;
    }
    if (!problem.file().endsWith(".yaml")) {
      return Math.max(from, line.stripTrailing().length());
    }
    int end = from + Character.charCount(line.codePointAt(from));
    while (end < line.length() && ENDS_A_WORD.indexOf(line.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
