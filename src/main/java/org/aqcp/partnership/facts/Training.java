package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Past;
import org.aqcp.input.record.Percent;
import org.aqcp.input.record.Plausible;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** An event that trains the staff of partners. */
@About("An event that trains the staff of partners.")
@Question("Which trainings have you held for partners' staff?")
@Act("hold {topic training}")
public record Training(
    @OwnName
        @Required
        @About(value = "the event", example = "navigator academy")
        @Question("What was the training called?")
        String title,
    @OneOf({"career-pathways", "instruction", "navigation", "data", "employer-engagement"})
        @About(value = "what it is about", example = "data")
        @Question("What was {the it} about?")
        String topic,
    @Past
        @Fixed
        @About(value = "the date it was held", example = "2014-02-11")
        @Question("When was {the it} held?")
        Day date,
    @Fixed
        @About(value = "whether staff of several partners took part", example = "yes")
        @Question("Did staff of several partners take part in {the it}?")
        Boolean joint,
    @Fixed
        @Plausible(least = 5, most = 10_000)
        @About(value = "how many people took part", example = "35")
        @Question("How many people took part in {the it}?")
        Integer staffTrained,
    @Fixed
        @Percent
        @About(value = "the share of the partners' front-line staff who took part", example = "60")
        @Question("What percentage of the partners' front-line staff took part in {the it}?")
        Integer percentOfStaff,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
