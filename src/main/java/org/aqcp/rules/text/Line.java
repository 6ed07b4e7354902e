package org.aqcp.rules.text;

import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.Place;

/** One line of a rule file without the blanks around it, and where it begins. */
public record Line(String text, Place place) {
  public static Line of(String raw, int number) {
    String text = raw.strip();
    return new Line(text, new Place(number, raw.codePointCount(0, raw.indexOf(text)) + 1));
  }

  /** Part of it, from a {@code char} on. */
  public Line from(int at, String part) {
    return new Line(part, new Place(place.line(), place.column() + text.codePointCount(0, at)));
  }

  /** From where to where it stands. */
  public Extent extent() {
    return Extent.of(place, length());
  }

  /** What writes another text in its place. */
  public Fix replacedBy(String other) {
    return Fix.of(extent(), other);
  }

  /** What writes another line above it. */
  Fix preceded(String other) {
    return Fix.of(new Place(place.line(), 1), 0, other + "\n");
  }

  /** What writes another line under it. */
  Fix followed(String other) {
    return Fix.of(new Place(place.line(), place.column() + length()), 0, "\n" + other);
  }

  /** What takes it away. */
  Fix removed() {
    return new Fix(new Place(place.line(), 1), new Place(place.line() + 1, 1), "");
  }

  private int length() {
    return text.codePointCount(0, text.length());
  }
}
