package org.aqcp.report.json;

import org.aqcp.input.record.About;

/**
 * What a part of a fact says, as it is without an object around it.
 *
 * @param stated a text, a number, yes or no, a day, a fact or a list; null where it is unreported
 */
@About("as in a partnership's file; dates are text; yes and no are true and false")
public record JsonValue(Object stated) {}
