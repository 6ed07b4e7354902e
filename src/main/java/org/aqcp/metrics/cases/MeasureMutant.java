package org.aqcp.metrics.cases;

import org.aqcp.input.problem.Place;

/**
 * A measure that is wrong in one thing.
 *
 * @param was the words that are changed
 * @param becomes what they become
 * @param killed whether a case notices it
 */
public record MeasureMutant(Place place, String was, String becomes, boolean killed) {}
