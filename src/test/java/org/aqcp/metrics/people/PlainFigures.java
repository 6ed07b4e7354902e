package org.aqcp.metrics.people;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The figures of a measure in one group.
 *
 * @param base periods or people that the measure looks at
 * @param excluded of these, set apart
 * @param counted of the others, in the denominator, whether or not it is known what they reached
 * @param uncertain of the others, not known whether in the denominator
 * @param met of those counted, reached it
 * @param unclear of those counted, not known whether they reached it
 * @param outside not counted, but reached it
 * @param median in dollars; for two amounts the median of the first less that of the second
 */
record PlainFigures(
    long base,
    long excluded,
    long counted,
    long uncertain,
    long met,
    long unclear,
    long outside,
    Optional<BigDecimal> median) {}
