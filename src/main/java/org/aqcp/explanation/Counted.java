package org.aqcp.explanation;

import org.aqcp.condition.Operator;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Range;
import org.aqcp.condition.Truth;

/**
 * The number counted for a sentence and the number it needs.
 *
 * @param counted in steps of the function
 */
public record Counted(Quantity.Function function, Range counted, Operator operator, long needed) {
  Truth holds() {
    return function.compare(counted, operator, needed);
  }

  /** The number as readers see it: it compares with what is needed as the number itself does. */
  public Range whole() {
    return function.whole(counted, operator);
  }

  /** Whether all is known of it. */
  public boolean isCertain() {
    return counted.min() == counted.max();
  }
}
