package org.aqcp.partnership.derived;

import org.aqcp.input.record.About;

/**
 * A number that was computed of a partnership: a fact that rules read and no file states.
 *
 * @param value null where it is not known
 */
@About("A number that was computed of a partnership.")
public record ComputedNumber(
    @About(value = "what was computed", example = "credential attainment") String name,
    @About(value = "its value", example = "62") Integer value) {}
