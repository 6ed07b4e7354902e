package org.aqcp.partnership.facts;

import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** A measure of participants' outcomes on which partners have agreed. */
@About("A measure of participants' outcomes on which partners have agreed.")
@Question("Which outcome measures have the partners agreed on?")
@Act("agree on another measure")
public record Measure(
    @OwnName
        @Required
        @About(value = "the measure", example = "credit accumulation")
        @Question("What is the measure called?")
        String name,
    @Act("compute {the it}")
        @About(value = "whether it has been computed", example = "yes")
        @Question("Has {it} been computed?")
        Boolean computed,
    @Act("set a baseline year for {it}")
        @About(value = "whether a baseline year is set", example = "yes")
        @Question("Is there a baseline year for {it}?")
        Boolean baseline,
    @Act("set a target for {it}")
        @About(value = "whether a target is set", example = "no")
        @Question("Is there a target for {it}?")
        Boolean target,
    @Names("partner")
        @Act("get {value} to define {it} in the same way")
        @About(
            value = "the partners that use the same definition, by name",
            example = "[Department of Education]")
        @Question("Which partners define {it} in the same way?")
        List<String> adoptedBy,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
