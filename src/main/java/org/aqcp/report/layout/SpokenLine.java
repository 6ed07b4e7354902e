package org.aqcp.report.layout;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aqcp.condition.Status;

/**
 * Says a line of a report in words: for screen readers, which skip symbols or spell them out, and
 * for terminals that cannot show them. Only what a report puts there is replaced: a mark at the
 * beginning, an arrow between statuses or marks, and the gap before a status at the end.
 */
public final class SpokenLine {
  private static final Map<String, String> MARKS =
      Map.of("✓", "yes", "✗", "no", "◐", "partly", "?", "open", "–", "not applicable");

  private static final String STATUSES =
      Arrays.stream(Status.values())
          .map(Status::words)
          .collect(Collectors.joining("|", "(?:", ")"));

  private static final Pattern COLOR = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final Pattern FROM_TO = Pattern.compile("^(\\s*)([✓✗◐?–]) → ([✓✗◐?–]) ");
  private static final Pattern MARK = Pattern.compile("^(\\s*)([✓✗◐?–]) (?=\\S)");
  private static final Pattern GAP =
      Pattern.compile("(?<=\\S) {2,}(?=(?:stays |" + STATUSES + "(?: to |,|$)))");
  private static final Pattern ARROW =
      Pattern.compile("(?<=" + STATUSES + ") → (?=" + STATUSES + ")");

  private SpokenLine() {}

  /** The same line in words. */
  public static String of(String line) {
    String plain = ARROW.matcher(COLOR.matcher(line).replaceAll("")).replaceAll(" to ");
    String spoken = GAP.matcher(plain).replaceFirst(": ");
    Matcher change = FROM_TO.matcher(spoken);
    if (change.find()) {
      return change.group(1)
          + "%s to %s: ".formatted(word(change.group(2)), word(change.group(3)))
          + spoken.substring(change.end());
    }
    Matcher mark = MARK.matcher(spoken);
    if (!mark.find()) {
      return spoken;
    }
    String rest = spoken.substring(mark.end());
    boolean saysSo = !spoken.equals(plain) || rest.startsWith("The benchmark is ");
    return mark.group(1) + (saysSo ? "" : word(mark.group(2)) + ": ") + rest;
  }

  private static String word(String mark) {
    return MARKS.get(mark);
  }
}
