package org.aqcp.condition;

/**
 * What a rule that fired concluded.
 *
 * @param on the id of the indicator, criterion or benchmark
 * @param status its key, such as {@code partly-met}
 * @param rule the rule's name
 */
public record Conclusion(String on, String status, String rule) {}
