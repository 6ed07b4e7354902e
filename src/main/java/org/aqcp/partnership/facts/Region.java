package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** One region of a state, and what its local partnership has. */
@About("Of a state: a region and what its local partnership has.")
@Question("Which regions does the state have?")
public record Region(
    @OwnName
        @Required
        @Fixed
        @About(value = "the region", example = "Northwest")
        @Question("What is the region called?")
        String name,
    @Act("start a pathway partnership in {it}")
        @About(value = "whether a local pathway partnership is at work", example = "yes")
        @Question("Does {it} have an active local pathway partnership?")
        Boolean activePartnership,
    @Act("give the partnership of {it} the state's data on its participants")
        @About(
            value = "whether its partnership gets the state's data on its participants",
            example = "no")
        @Question("Does the partnership of {it} get the state's data on its participants?")
        Boolean dataAccess,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
