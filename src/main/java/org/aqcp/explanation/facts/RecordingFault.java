package org.aqcp.explanation.facts;

import org.aqcp.condition.Truth;

/** Thrown if the record behind an explanation contradicts what was read. */
public final class RecordingFault extends IllegalStateException {
  private static final long serialVersionUID = 1;

  private RecordingFault(String message) {
    super(message);
  }

  /** Compares what was recorded with what was read of a condition or rule. */
  public static void check(Object of, Truth recorded, Truth read) {
    if (recorded != read) {
      throw new RecordingFault(
          "the explanation and the reading differ: recorded %s, read %s: %s"
              .formatted(recorded, read, of));
    }
  }
}
