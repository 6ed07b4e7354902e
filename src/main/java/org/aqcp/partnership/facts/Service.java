package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Called;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Percent;
import org.aqcp.input.record.Plausible;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** A service to participants. */
@About("A service to participants.")
@Question("Which services do you offer participants?")
@Act("start {kind service}")
public record Service(
    @OwnName
        @Required
        @About(value = "the service, as it is called here", example = "career navigators")
        @Question("What do you call the service?")
        String name,
    @OneOf({
          "navigation",
          "career-planning",
          "tutoring",
          "child-care",
          "transport",
          "financial-support",
          "counselling",
          "placement",
          "job-retention"
        })
        @Called({
          "navigation=navigation",
          "career-planning=career planning",
          "tutoring=tutoring",
          "child-care=child care",
          "transport=help with transport",
          "financial-support=financial support",
          "counselling=counseling",
          "placement=job placement",
          "job-retention=help to keep a job"
        })
        @About(value = "what is offered", example = "navigation")
        @Question("What kind of service is \"{it}\"?")
        String kind,
    @Names("partner")
        @OrNone
        @Act("make a partner responsible for {the it}")
        @About(
            value = "the partner that is responsible for it, or none",
            example = "Lakeside Workforce Center")
        @Question("Which partner is responsible for {the it}?")
        String owner,
    @Plausible(least = 5, most = 1_000)
        @Act("bring {the it} to {value} participants for each person who provides it")
        @About(value = "participants for each person who provides it", example = "75")
        @Question("How many participants are there for each person who provides {the it}?")
        Integer participantsPerStaff,
    @Percent
        @Act("reach {value} % of participants with {the it}")
        @About(value = "the share of participants that it reaches", example = "60")
        @Question("What percentage of participants are reached by {the it}?")
        Integer percentServed,
    @Fixed
        @About(
            value =
                "whether its share adds to those of the other services of its kind, because it"
                    + " reaches other participants, such as those of another site",
            example = "yes")
        @Question(
            "Does \"{it}\" reach different people than other services of its kind, for example at"
                + " another site?")
        Boolean addsUp,
    @Plausible(most = 60)
        @Act("follow the participants of {the it} for {value} months")
        @About(value = "how many months after exit participants are followed", example = "12")
        @Question("For how many months after exit are participants of {the it} followed?")
        Integer followUpMonths,
    @Plausible(least = 5, most = 14)
        @Act("offer {the it} from grade {value} on")
        @About(
            value = "the grade from which it is offered, if it is offered in schools",
            example = "7")
        @Question("If {the it} is offered in schools, from which grade on?")
        Integer fromGrade,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
