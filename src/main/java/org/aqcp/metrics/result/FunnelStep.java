package org.aqcp.metrics.result;

/**
 * A step from records to those who meet a measure.
 *
 * @param name what is left after it, such as {@code denominator}
 * @param words the condition that is asked, or what is counted
 * @param count how many are left
 * @param unknown how many are left out here because the condition is unknown of them
 */
public record FunnelStep(String name, String words, long count, long unknown) {}
