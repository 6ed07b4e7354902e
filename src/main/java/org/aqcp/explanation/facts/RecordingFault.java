package org.aqcp.explanation.facts;

import org.aqcp.condition.Truth;

/**
 * What was recorded for an explanation and what was read differ: nothing of the explanation may be
 * believed.
 */
public final class RecordingFault extends IllegalStateException {
  private static final long serialVersionUID = 1;

  private RecordingFault(String message) {
    super(message);
  }

  /**
   * Holds what was recorded against what was read.
   *
   * @param of the sentence, the condition or the rule
   */
  public static void check(Object of, Truth recorded, Truth read) {
    if (recorded != read) {
      throw new RecordingFault(
          "the explanation and the reading differ: recorded %s, read %s: %s"
              .formatted(recorded, read, of));
    }
  }
}
