package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** A rule or practice found to be an obstacle for a pathway. */
@About("A rule or practice found to be an obstacle for a pathway.")
@Question("Which rules or practices have you found to stand in the way of a pathway?")
public record Barrier(
    @OwnName
        @Required
        @Fixed
        @About(value = "the barrier", example = "aid excludes short programs")
        @Question("What is the obstacle?")
        String name,
    @Act("remove this barrier: {it}")
        @About(value = "whether it has been removed", example = "no")
        @Question("Has \"{it}\" been resolved?")
        Boolean resolved,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
