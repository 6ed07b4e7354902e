package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Changing;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** How reviewers rated an academy by one standard. */
@About("How reviewers rated an academy by one standard.")
public record StandardRating(
    @OneOf({
          "mission-and-goals",
          "academy-design",
          "host-community-and-school",
          "faculty-and-staff",
          "professional-development",
          "governance-and-leadership",
          "curriculum-and-instruction",
          "employer-and-community-involvement",
          "student-assessment",
          "sustaining-and-improving"
        })
        @Required
        @Fixed
        @About(value = "the standard", example = "curriculum-and-instruction")
        @Question("Which standard is it?")
        String standard,
    @OneOf({"missing", "developing", "proficient", "exemplary"})
        @Changing
        @Act("raise {in} to {value} by the standard {it}")
        @About(value = "the rating", example = "proficient")
        @Question("How was {it} rated?")
        String rating,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
