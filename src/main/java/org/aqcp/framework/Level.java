package org.aqcp.framework;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Required;

/** A level of partnership that a framework version applies to. */
@About("A level of partnership that the version applies to.")
public record Level(
    @Required @About(value = "its name in partnership files and criteria", example = "state")
        String id,
    @Required @About(value = "its title", example = "State career pathway systems") String title,
    Place place) {}
