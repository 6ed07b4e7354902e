package org.aqcp.report.json;

import org.aqcp.input.record.About;

/**
 * The value of a part of a fact, written without an object around it.
 *
 * @param stated text, a number, a boolean, a date, a fact or a list; null if unreported
 */
@About("as in a partnership's file; dates are text; yes and no are true and false")
public record JsonValue(Object stated) {}
