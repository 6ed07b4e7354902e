package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Percent;
import org.aqcp.input.record.Required;

/** A practice of teaching or guiding participants. */
@About("A practice of teaching or of guiding participants.")
public record Practice(
    @OwnName
        @Required
        @About(value = "the practice, as it is called here", example = "team-taught nursing bridge")
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
        @About(value = "what is done", example = "team-taught")
        String kind,
    @Names("pathway") @About(value = "the pathway that uses it", example = "Nursing")
        String pathway,
    @Percent @About(value = "the share of occupational class time", example = "50")
        Integer percentOfInstruction,
    @Percent @About(value = "the share of participants that it reaches", example = "80")
        Integer percentOfParticipants,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        String source,
    Place place)
    implements Fact {}
