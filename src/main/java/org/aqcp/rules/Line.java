package org.aqcp.rules;

import org.aqcp.input.Mend;
import org.aqcp.input.Place;

/** One line of a rule file without the blanks around it, and where it begins. */
record Line(String text, Place place) {
  static Line of(String raw, int number) {
    String text = raw.strip();
    return new Line(text, new Place(number, raw.codePointCount(0, raw.indexOf(text)) + 1));
  }

  /** Part of it, from a {@code char} on. */
  Line from(int at, String part) {
    return new Line(part, new Place(place.line(), place.column() + text.codePointCount(0, at)));
  }

  /** What writes another text in its place. */
  Mend replacedBy(String other) {
    return Mend.of(place, length(), other);
  }

  /** What writes another line above it. */
  Mend preceded(String other) {
    return Mend.of(new Place(place.line(), 1), 0, other + "\n");
  }

  /** What writes another line under it. */
  Mend followed(String other) {
    return Mend.of(new Place(place.line(), place.column() + length()), 0, "\n" + other);
  }

  /** What takes it away. */
  Mend removed() {
    return new Mend(new Place(place.line(), 1), new Place(place.line() + 1, 1), "");
  }

  private int length() {
    return text.codePointCount(0, text.length());
  }
}
