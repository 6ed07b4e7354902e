package org.aqcp.framework;

import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.Required;

/**
 * The source of the wording and numbers of an indicator.
 *
 * @param kind {@code published}: the framework's own; {@code operationalised}: this project's
 *     reading of it
 */
@About("Where the wording and numbers of an indicator come from.")
public record Source(
    @Required
        @OneOf({"published", "operationalised"})
        @About(
            value =
                "published: the framework's own wording; operationalised: this project's reading of"
                    + " it",
            example = "operationalised")
        String kind,
    @About(value = "what is known about it", example = "wording and threshold are this project's")
        String note) {
  /** Whether it is this project's reading, not the framework's own words. */
  public boolean isOperationalised() {
    return kind.equals("operationalised");
  }
}
