package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Percent;
import org.aqcp.input.record.Required;

/** A service to participants. */
@About("A service to participants.")
public record Service(
    @OwnName
        @Required
        @About(value = "the service, as it is called here", example = "career navigators")
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
        @About(value = "what is offered", example = "navigation")
        String kind,
    @Names("partner")
        @OrNone
        @About(
            value = "the partner that is responsible for it, or none",
            example = "Lakeside Workforce Center")
        String owner,
    @About(value = "participants for each person who provides it", example = "75")
        Integer participantsPerStaff,
    @Percent @About(value = "the share of participants that it reaches", example = "60")
        Integer percentServed,
    @About(
            value =
                "whether its share adds to those of the other services of its kind, because it reaches"
                    + " other participants, such as those of another site",
            example = "yes")
        Boolean addsUp,
    @About(value = "how many months after exit participants are followed", example = "12")
        Integer followUpMonths,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        String source,
    Place place)
    implements Fact {}
