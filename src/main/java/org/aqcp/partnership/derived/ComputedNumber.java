package org.aqcp.partnership.derived;

import org.aqcp.input.record.About;

/**
 * A number computed from a partnership: rules read it as a fact, but no file states it.
 *
 * @param value null if unknown
 */
@About("A number that was computed of a partnership.")
public record ComputedNumber(
    @About(value = "what was computed", example = "credential attainment") String name,
    @About(value = "its value", example = "62") Integer value) {}
