package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Required;

/** A standing group that steers the partnership. */
@About("A standing group that steers the partnership.")
public record Team(
    @OwnName @Required @About(value = "the group's name", example = "Career Pathways Steering Team")
        String name,
    @OneOf({"steering", "advisory", "working"}) @About(value = "its purpose", example = "steering")
        String kind,
    @About(value = "whether its way of deciding is written down", example = "yes")
        Boolean decisionRule,
    @About(value = "how often it met in the twelve months before the as-of date", example = "6")
        Integer meetingsLastYear,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        String source,
    Place place)
    implements Fact {}
