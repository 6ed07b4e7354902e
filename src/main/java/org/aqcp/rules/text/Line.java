package org.aqcp.rules.text;

import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.Place;

/** One line of a rule file without surrounding spaces, and its position. */
public record Line(String text, Place place) {
  public static Line of(String raw, int number) {
    String text = raw.strip();
    return new Line(text, new Place(number, raw.codePointCount(0, raw.indexOf(text)) + 1));
  }

  /** A part of the line that starts at a {@code char} index. */
  public Line from(int at, String part) {
    return new Line(part, new Place(place.line(), place.column() + text.codePointCount(0, at)));
  }

  /** Whether it narrows the sentence above. */
  public boolean isNarrowing() {
    return text.startsWith("-");
  }

  /** Its position and length. */
  public Extent extent() {
    return Extent.of(place, length());
  }

  /** A fix that replaces it. */
  public Fix replacedBy(String other) {
    return Fix.of(extent(), other);
  }

  /** A fix that inserts a line above it. */
  Fix preceded(String other) {
    return Fix.of(new Place(place.line(), 1), 0, other + "\n");
  }

  /** A fix that inserts a line below it. */
  Fix followed(String other) {
    return Fix.of(new Place(place.line(), place.column() + length()), 0, "\n" + other);
  }

  /** A fix that removes it. */
  Fix removed() {
    return new Fix(new Place(place.line(), 1), new Place(place.line() + 1, 1), "");
  }

  private int length() {
    return text.codePointCount(0, text.length());
  }
}
