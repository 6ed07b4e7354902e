package org.aqcp.explanation;

import org.aqcp.condition.Operator;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Range;
import org.aqcp.condition.Truth;

/** The number counted for a sentence and the number it needs. */
public record Counted(Quantity.Function function, Range counted, Operator operator, long needed) {
  Truth holds() {
    return counted.compare(operator, needed);
  }
}
