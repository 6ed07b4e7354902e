package org.aqcp.assist.evidence;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.FactReading;

/**
 * A fact that a sentence is about.
 *
 * @param reading how the sentence sees it
 * @param parts what it says of what the sentence asks for, but its name
 * @param source where it is from; empty if nothing is said
 */
public record ShownFact(FactReading reading, List<ShownPart> parts, String source) {
  public ShownFact {
    parts = List.copyOf(parts);
  }

  /** A part of a fact that has a value. */
  public record ShownPart(RecordComponent part, Object value) {}

  public Truth holds() {
    return reading.holds();
  }
}
