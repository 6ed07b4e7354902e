package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Called;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Percent;
import org.aqcp.input.record.Plausible;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** A work-based learning opportunity. */
@About("Work-based learning that is on offer.")
@Question("Which kinds of work-based learning do you offer?")
@Act(value = "offer {kind}", otherwise = "offer another kind of work experience")
public record WorkExperience(
    @OwnName
        @Required
        @About(value = "the offer, as it is called here", example = "hospital internships")
        @Question("What do you call the opportunity?")
        String name,
    @OneOf({
          "job-shadowing",
          "internship",
          "clinical",
          "on-the-job-training",
          "pre-apprenticeship",
          "registered-apprenticeship"
        })
        @Called({
          "job-shadowing=job shadowing",
          "clinical=clinical placements",
          "on-the-job-training=on-the-job training",
          "pre-apprenticeship=a pre-apprenticeship"
        })
        @About(value = "what is offered", example = "internship")
        @Question("What kind of work-based learning is \"{it}\"?")
        String kind,
    @Names("employer/partner")
        @About(value = "who hosts it", example = "Lakeside Hospital")
        @Question("Who hosts {the it}?")
        String employer,
    @Plausible(least = 1, most = 10_000)
        @Act("offer {value} places in {the it}")
        @About(value = "places a year", example = "24")
        @Question("How many places a year are there in {the it}?")
        Integer places,
    @Percent
        @Act("reach {value} % of participants with {the it}")
        @About(value = "the share of participants that it reaches", example = "30")
        @Question("What percentage of participants are reached by {the it}?")
        Integer percentOfParticipants,
    @Fixed
        @About(
            value =
                "whether its share adds to those of the other work experiences, because it reaches"
                    + " other participants, such as those of another site",
            example = "yes")
        @Question(
            "Does \"{it}\" reach different people than your other work-based learning, for example"
                + " at another site?")
        Boolean addsUp,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
