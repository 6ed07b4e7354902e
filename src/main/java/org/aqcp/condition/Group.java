package org.aqcp.condition;

/**
 * The subject of a roll-up rule: a criterion, made of indicators, or the benchmark, made of
 * criteria.
 *
 * @param kind {@code criterion} or {@code benchmark}
 */
public record Group(String id, String kind) {}
