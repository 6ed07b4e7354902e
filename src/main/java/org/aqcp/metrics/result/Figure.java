package org.aqcp.metrics.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A value of a measure.
 *
 * @param label what it is of, where a measure has several; otherwise empty
 * @param part the exact value; of a rate, the numerator
 * @param whole 1, or the denominator of a rate
 * @param bounds its 95 % interval, if one can be given
 */
public record Figure(String label, BigDecimal part, long whole, Optional<FigureBounds> bounds) {
  /** The value with so many digits as are exact, or 16. */
  public BigDecimal value() {
    return part.divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
  }
}
