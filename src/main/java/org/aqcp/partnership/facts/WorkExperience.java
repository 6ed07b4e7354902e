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
import org.aqcp.input.record.Required;

/** A work-based learning opportunity. */
@About("Work-based learning that is on offer.")
@Act(value = "offer {kind}", otherwise = "offer another kind of work experience")
public record WorkExperience(
    @OwnName
        @Required
        @About(value = "the offer, as it is called here", example = "hospital internships")
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
        String kind,
    @Names("employer/partner") @About(value = "who hosts it", example = "Lakeside Hospital")
        String employer,
    @Plausible(least = 1, most = 10_000)
        @Act("offer {value} places in {the it}")
        @About(value = "places a year", example = "24")
        Integer places,
    @Percent
        @Act("reach {value} % of participants with {the it}")
        @About(value = "the share of participants that it reaches", example = "30")
        Integer percentOfParticipants,
    @Fixed
        @About(
            value =
                "whether its share adds to those of the other work experiences, because it reaches"
                    + " other participants, such as those of another site",
            example = "yes")
        Boolean addsUp,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        String source,
    Place place)
    implements Fact {}
