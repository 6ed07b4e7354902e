package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Percent;
import org.aqcp.input.record.Required;

/** A work-based learning opportunity. */
@About("Work-based learning that is on offer.")
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
        @About(value = "what is offered", example = "internship")
        String kind,
    @Names("employer/partner") @About(value = "who hosts it", example = "Lakeside Hospital")
        String employer,
    @About(value = "places a year", example = "24") Integer places,
    @Percent @About(value = "the share of participants that it reaches", example = "30")
        Integer percentOfParticipants,
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
