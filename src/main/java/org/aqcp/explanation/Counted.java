package org.aqcp.explanation;

import org.aqcp.condition.Operator;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Range;
import org.aqcp.condition.Truth;

/** What was counted for a sentence, and what it needs. */
public record Counted(Quantity.Function function, Range counted, Operator operator, long needed) {
  /** Whether as many as are needed were counted. */
  Truth holds() {
    return counted.compare(operator, needed);
  }
}
