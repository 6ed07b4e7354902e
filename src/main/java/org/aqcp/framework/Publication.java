package org.aqcp.framework;

import org.aqcp.input.record.About;
import org.aqcp.input.record.Required;

/** The publication that a framework version is based on. */
@About("The publication that a framework version is based on.")
public record Publication(
    @Required @About(value = "its title", example = "Shared Vision, Strong Systems") String title,
    @About(value = "who published it", example = "CLASP") String publisher,
    @About(value = "when it was published, as stated in it", example = "June 2014") String date,
    @About(value = "what to know before quoting it", example = "the indicators are this project's")
        String note) {}
