package org.aqcp.input.problem;

/**
 * The line of a problem and the part of it that the problem is about. Used by both terminal and
 * editor.
 *
 * @param from the start of that part, in {@code char}s from 0
 * @param until its end; after {@code from}, unless the line ends there
 */
public record Excerpt(String line, int from, int until) {
  private static final String QUOTES = "\"'`";

  public static Excerpt of(Problem problem, String line) {
    Extent extent = problem.extent();
    int from = offset(line, extent.from().column());
    int until = line.length();
    if (!extent.isWhole()) {
      return guessed(line, from, problem.file().endsWith(".yaml"));
    }
    if (extent.until().line() == extent.from().line()) {
      until = offset(line, extent.until().column());
    }
    return new Excerpt(line, from, Math.max(from, until));
  }

  /** The offset of a column. Columns count code points, some of which take two {@code char}s. */
  public static int offset(String line, int column) {
    int all = line.codePointCount(0, line.length());
    return line.offsetByCodePoints(0, Math.min(Math.max(column - 1, 0), all));
  }

  /** Guesses the end of a problem from its start: a quoted string, a value or the whole line. */
  private static Excerpt guessed(String line, int from, boolean yaml) {
    int end = Math.max(from, line.stripTrailing().length());
    if (from < end && line.substring(0, from + 1).isBlank() && line.charAt(from) == ' ') {
      // the column is not known either
      return new Excerpt(line, end - line.strip().length(), end);
    }
    if (from < end && QUOTES.indexOf(line.charAt(from)) >= 0) {
      int close = line.indexOf(line.charAt(from), from + 1);
      return new Excerpt(line, from, close < 0 ? end : close + 1);
    }
    return new Excerpt(line, from, yaml && from < end ? endOfValue(line, from, end) : end);
  }

  private static int endOfValue(String line, int from, int end) {
    char first = line.charAt(from);
    if (first == '\t' || first == ':') {
      return from + 1;
    }
    if (first == '#') {
      return end;
    }
    if (first == '[' || first == '{') {
      return endOfBrackets(line, from, end);
    }
    int at = from + Character.charCount(line.codePointAt(from));
    while (at < end && !endsValue(line, at)) {
      at++;
    }
    return Math.max(line.substring(0, at).stripTrailing().length(), from + 1);
  }

  private static int endOfBrackets(String line, int from, int end) {
    int depth = 0;
    for (int at = from; at < end; at++) {
      depth += "[{".indexOf(line.charAt(at)) >= 0 ? 1 : 0;
      depth -= "]}".indexOf(line.charAt(at)) >= 0 ? 1 : 0;
      if (depth == 0) {
        return at + 1;
      }
    }
    return end;
  }

  /** Commas and brackets always end a value, since brackets may have been opened in lines above. */
  private static boolean endsValue(String line, int at) {
    char c = line.charAt(at);
    return c == ':'
        ? at + 1 == line.length() || " ,]}".indexOf(line.charAt(at + 1)) >= 0
        : c == '#' ? line.charAt(at - 1) == ' ' : ",[]{}".indexOf(c) >= 0;
  }
}
