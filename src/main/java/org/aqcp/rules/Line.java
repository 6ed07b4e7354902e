package org.aqcp.rules;

import org.aqcp.input.Place;

/** One line of a rule file without the blanks around it, and where it begins. */
record Line(String text, Place place) {
  static Line of(String raw, int number) {
    String text = raw.strip();
    return new Line(text, new Place(number, raw.indexOf(text) + 1));
  }
}
