package org.aqcp.partnership.facts;

import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** An assessment of participants' skills, assets or needs. */
@About("An assessment of participants' skills, assets or needs.")
@Question("Which assessments of participants' skills, assets or needs do you use?")
@Act("agree on another assessment")
public record Assessment(
    @OwnName
        @Required
        @About(value = "the assessment", example = "CASAS")
        @Question("What is the assessment called?")
        String name,
    @Names("partner")
        @Act("get {value} to accept the results of {the it}")
        @About(
            value = "the partners that accept its result, by name",
            example = "[Lakeside Adult School]")
        @Question("Which partners accept the results of {the it}?")
        List<String> acceptedBy,
    @Act(value = "test again with {the it}", no = "stop testing again with {the it}")
        @About(
            value = "whether partners test the same person again for the same purpose",
            example = "no")
        @Question("Do partners retest the same person with {the it} for the same purpose?")
        Boolean repeated,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
