package org.aqcp.metrics.knowledge;

/**
 * A count in a relation.
 *
 * @param count its index
 */
public record RelationTerm(int count, double factor) {}
