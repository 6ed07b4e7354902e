package org.aqcp.metrics.disclosure;

import java.util.Set;

/**
 * The equations around a count.
 *
 * @param relations indexes of the equations
 * @param counts the counts that may change; all others must stay as they are
 * @param isAll whether there are no other equations that matter
 */
record ShiftArea(Set<Integer> relations, Set<Integer> counts, boolean isAll) {}
