package org.aqcp.author.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.Place;

/** Applies fixes to text without changing any other character, including line endings. */
final class FixedText {
  private static final Comparator<Fix> ORDER =
      Comparator.comparing(Fix::from, Place.ORDER).thenComparing(Fix::until, Place.ORDER);

  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

  private final String text;
  private final List<Integer> starts = new ArrayList<>();
  private final String lineEnd;

  private FixedText(String text) {
    this.text = text;
    starts.add(text.startsWith("\uFEFF") ? 1 : 0);
    List<MatchResult> ends = LINE_END.matcher(text).results().toList();
    ends.forEach(end -> starts.add(end.end()));
    lineEnd = ends.isEmpty() ? "\n" : ends.get(0).group();
  }

  /** Applies the fixes that do not overlap; the others are left for the next round. */
  static String of(String text, List<Fix> fixes) {
    return new FixedText(text).fixed(fixes);
  }

  private String fixed(List<Fix> fixes) {
    StringBuilder fixed = new StringBuilder();
    int done = 0;
    boolean begun = false;
    for (Fix fix : fixes.stream().sorted(ORDER).toList()) {
      int from = offset(fix.from());
      int until = offset(fix.until());
      if (until >= from && (from > done || !begun)) {
        fixed.append(text, done, from).append(fix.text().replace("\n", lineEnd));
        done = until;
        begun = true;
      }
    }
    return fixed.append(text, done, text.length()).toString();
  }

  private int offset(Place place) {
    if (place.line() > starts.size()) {
      return text.length();
    }
    int start = starts.get(Math.max(place.line(), 1) - 1);
    int end = place.line() == starts.size() ? text.length() : starts.get(place.line());
    int column = Math.min(place.column() - 1, text.codePointCount(start, end));
    return text.offsetByCodePoints(start, Math.max(0, column));
  }
}
