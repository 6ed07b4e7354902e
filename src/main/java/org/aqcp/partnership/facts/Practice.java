package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Called;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Percent;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** A practice of teaching or guiding participants. */
@About("A practice of teaching or of guiding participants.")
@Question("Which practices do you use to teach or guide participants?")
@Act("start {kind practice}")
public record Practice(
    @OwnName
        @Required
        @About(value = "the practice, as it is called here", example = "team-taught nursing bridge")
        @Question("What do you call the practice?")
        String name,
    @OneOf({
          "contextualised",
          "team-taught",
          "co-requisite",
          "accelerated",
          "modular",
          "flexible-schedule",
          "dual-enrolment",
          "prior-learning-credit",
          "competency-based",
          "cohort"
        })
        @Called({
          "contextualised=contextualized teaching",
          "team-taught=team teaching",
          "co-requisite=co-requisite courses",
          "accelerated=accelerated courses",
          "modular=modular courses",
          "flexible-schedule=flexible schedules",
          "dual-enrolment=dual enrollment",
          "prior-learning-credit=credit for prior learning",
          "competency-based=competency-based courses",
          "cohort=cohorts"
        })
        @About(value = "what is done", example = "team-taught")
        @Question("What kind of practice is \"{it}\"?")
        String kind,
    @Names("pathway")
        @About(value = "the pathway that uses it", example = "Nursing")
        @Question("Which pathway uses {the it}?")
        String pathway,
    @Percent
        @Act("fill {value} % of occupational class time with {the it}")
        @About(value = "the share of occupational class time", example = "50")
        @Question("What percentage of occupational class time goes to {the it}?")
        Integer percentOfInstruction,
    @Percent
        @Act("reach {value} % of participants with {the it}")
        @About(value = "the share of participants that it reaches", example = "80")
        @Question("What percentage of participants are reached by {the it}?")
        Integer percentOfParticipants,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
