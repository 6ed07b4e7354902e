package org.aqcp.random;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in a text.
 *
 * @param lines whether its lines hold nothing else, but for a comment at their end
 */
record TextPlace(int from, int until, boolean lines) {

  /**
   * A line of a text without some places.
   *
   * @param said what else is in it
   * @param touched whether one of the places was in it
   * @param beside whether the line before or after it was one of the places
   */
  record Left(String said, boolean touched, boolean beside) {
    /** Whether both hold the same, but for what goes with a value that is in one of them only. */
    boolean isSame(Left other) {
      return (touched || other.touched) ? bare().equals(other.bare()) : said.equals(other.said);
    }

    /** What is in it without what goes with a value: blanks, commas, and a dash alone. */
    String bare() {
      return said.replaceAll("[\\s,]+", "").replaceFirst("^-$", "");
    }
  }

  /** What is left of a text without some places: lines with nothing left are not there. */
  static List<Left> without(List<TextPlace> places, String text) {
    List<Left> all = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() + 1 : end + 1;
      all.add(left(text, start, end < 0 ? text.length() : end, places));
      start = next;
    }
    List<Left> left = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Left one = all.get(i);
      if (!isGone(one)) {
        boolean beside =
            (i > 0 && isGone(all.get(i - 1))) || (i + 1 < all.size() && isGone(all.get(i + 1)));
        left.add(new Left(one.said, one.touched, beside));
      }
    }
    return left;
  }

  private static boolean isGone(Left line) {
    return line.touched && line.bare().isEmpty();
  }

  private static Left left(String text, int start, int end, List<TextPlace> places) {
    StringBuilder rest = new StringBuilder();
    boolean touched = false;
    boolean gone = false;
    for (TextPlace one : places) {
      boolean here = one.from <= end && start < Math.max(one.until, one.from + 1);
      touched |= here;
      gone |= here && one.lines;
    }
    for (int i = start; i < end; i++) {
      int at = i;
      if (places.stream().noneMatch(one -> one.from <= at && at < one.until)) {
        rest.append(text.charAt(i));
      }
    }
    // a dash stays where the first key of an entry was
    return new Left(
        gone ? "" : rest.toString().replaceFirst("^(\\s*)-(?= )", "$1 "), touched, false);
  }
}
