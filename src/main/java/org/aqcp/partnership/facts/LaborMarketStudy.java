package org.aqcp.partnership.facts;

import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Past;
import org.aqcp.input.record.Plausible;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** A study of the demand for work in the area. */
@About("A study of the demand for work in the area.")
@Question("Which studies of labor demand cover your area?")
@Act("have the demand for work in the area studied")
public record LaborMarketStudy(
    @OwnName
        @Required
        @About(value = "the study's title", example = "Regional demand 2013")
        @Question("What is the study's title?")
        String title,
    @Past
        @Fixed
        @About(value = "the date it was published", example = "2013-03-01")
        @Question("When was {it} published?")
        Day date,
    @Names("partner")
        @Act("get {value} to use {it}")
        @About(
            value = "the partners that use its list of occupations, by name",
            example = "[Department of Labor]")
        @Question("Which partners use the list of occupations in {it}?")
        List<String> usedBy,
    @Plausible(most = 1_000)
        @Act("have {value} employers confirm {it}")
        @About(value = "how many employers confirmed it", example = "4")
        @Question("How many employers have confirmed the findings of {it}?")
        Integer employersConfirming,
    @Fixed
        @About(
            value = "the occupations that it recommends",
            example = "[{name: nursing assistant, openings: 240}]")
        @Question("Which occupations does {it} recommend?")
        List<Occupation> occupations,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
