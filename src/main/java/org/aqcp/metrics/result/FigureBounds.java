package org.aqcp.metrics.result;

import java.math.BigDecimal;

/**
 * A 95 % interval.
 *
 * @param method how it is computed, for readers
 */
public record FigureBounds(BigDecimal lower, BigDecimal upper, String method) {}
