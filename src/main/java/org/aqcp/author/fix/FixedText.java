package org.aqcp.author.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.Place;

/** A text in which only what is mended changes: every other character stays, line ends too. */
final class FixedText {
  private static final Comparator<Fix> ORDER =
      Comparator.comparing(Fix::from, Place.ORDER).thenComparing(Fix::until, Place.ORDER);

  private final String text;
  private final List<Integer> starts = new ArrayList<>();
  private final String lineEnd;

  private FixedText(String text) {
    this.text = text;
    int first = text.startsWith("\uFEFF") ? 1 : 0;
    starts.add(first);
    String found = "\n";
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && text.startsWith("\n", i + 1);
      if (c == '\n' || (c == '\r' && !pair)) {
        starts.add(i + 1);
        boolean windows = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
        found = starts.size() == 2 ? (windows ? "\r\n" : String.valueOf(c)) : found;
      }
    }
    lineEnd = found;
  }

  /** With as many of the mends as do not meddle with one another; the others wait. */
  static String of(String text, List<Fix> mends) {
    return new FixedText(text).mended(mends);
  }

  private String mended(List<Fix> mends) {
    StringBuilder mended = new StringBuilder();
    int done = 0;
    boolean begun = false;
    for (Fix mend : mends.stream().sorted(ORDER).toList()) {
      int from = offset(mend.from());
      int until = offset(mend.until());
      if (until >= from && (from > done || !begun)) {
        mended.append(text, done, from).append(mend.text().replace("\n", lineEnd));
        done = until;
        begun = true;
      }
    }
    return mended.append(text, done, text.length()).toString();
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
