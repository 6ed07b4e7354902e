package org.aqcp.framework;

import org.aqcp.input.record.About;
import org.aqcp.input.record.Required;

/** What a framework version was taken from. */
@About("What a framework version was taken from.")
public record Publication(
    @Required @About(value = "its title", example = "Shared Vision, Strong Systems") String title,
    @About(value = "who published it", example = "CLASP") String publisher,
    @About(value = "when it was published, as it says itself", example = "June 2014") String date,
    @About(
            value = "what a reader has to know before quoting from it",
            example = "the indicators are this project's")
        String note) {}
