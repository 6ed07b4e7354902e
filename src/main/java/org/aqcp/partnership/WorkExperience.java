package org.aqcp.partnership;

import org.aqcp.input.About;
import org.aqcp.input.OneOf;
import org.aqcp.input.Percent;
import org.aqcp.input.Place;
import org.aqcp.input.Required;

/** Work-based learning that is on offer. */
@About("Work-based learning that is on offer.")
public record WorkExperience(
    @Required @About(value = "the offer, as it is called here", example = "hospital internships")
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
    @About(value = "who hosts it", example = "Lakeside Hospital") String employer,
    @About(value = "places a year", example = "24") Integer places,
    @Percent @About(value = "the share of participants that it reaches", example = "30")
        Integer percentOfParticipants,
    @About(value = "where this is known from", example = "annual report 2013, p. 4") String source,
    Place place)
    implements Fact {}
