package org.aqcp.condition;

/**
 * What a roll-up rule concludes on: a criterion, made of indicators, or the benchmark, made of
 * criteria.
 *
 * @param kind {@code criterion} or {@code benchmark}
 */
public record Group(String id, String kind) {}
