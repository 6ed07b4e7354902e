package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Plausible;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** A standing group that steers the partnership. */
@About("A standing group that steers the partnership.")
@Question("Which standing groups steer or advise the partnership?")
@Act("set up {kind team}")
public record Team(
    @OwnName
        @Required
        @About(value = "the group's name", example = "Career Pathways Steering Team")
        @Question("What is the group called?")
        String name,
    @OneOf({"steering", "advisory", "working"})
        @About(value = "its purpose", example = "steering")
        @Question("What kind of group is {it}?")
        String kind,
    @Act("write down how {it} decides")
        @About(value = "whether its way of deciding is written down", example = "yes")
        @Question("Is there a written rule for how {it} makes decisions?")
        Boolean decisionRule,
    @Plausible(most = 52)
        @Act("have {it} meet {value} times a year")
        @About(value = "how often it met in the twelve months before the as-of date", example = "6")
        @Question("How many times did {it} meet in the twelve months before the as-of date?")
        Integer meetingsLastYear,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
