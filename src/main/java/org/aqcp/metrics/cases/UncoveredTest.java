package org.aqcp.metrics.cases;

import org.aqcp.condition.Truth;
import org.aqcp.input.problem.Place;

/**
 * A test of a column that no case makes true, false or unknown.
 *
 * @param words the test as one can write it
 * @param never the truth that it never has
 */
public record UncoveredTest(Place place, String words, Truth never) {}
