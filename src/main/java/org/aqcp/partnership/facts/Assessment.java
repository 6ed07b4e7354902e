package org.aqcp.partnership.facts;

import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Required;

/** An assessment of participants' skills, assets or needs. */
@About("An assessment of participants' skills, assets or needs.")
@Act("agree on another assessment")
public record Assessment(
    @OwnName @Required @About(value = "the assessment", example = "CASAS") String name,
    @Names("partner")
        @Act("get {value} to accept the results of {the it}")
        @About(
            value = "the partners that accept its result, by name",
            example = "[Lakeside Adult School]")
        List<String> acceptedBy,
    @Act(value = "test again with {the it}", no = "stop testing again with {the it}")
        @About(
            value = "whether partners test the same person again for the same purpose",
            example = "no")
        Boolean repeated,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        String source,
    Place place)
    implements Fact {}
