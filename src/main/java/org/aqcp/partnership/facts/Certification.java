package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Called;
import org.aqcp.input.record.Changing;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.Past;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** A certificate of quality that a pathway, a program of study or an academy was given. */
@About("A certificate of quality that a pathway, a program of study or an academy was given.")
@Question(
    "Which certificates of quality were your pathways, programs of study and academies given?")
@Act(value = "win {scheme} certification", otherwise = "win another certification")
public record Certification(
    @Names(value = "pathway/academy/program of study", loose = true)
        @Required
        @About(value = "what was certified, by name", example = "Health Academy")
        @Question("What was certified?")
        String holder,
    @OneOf({"linked-learning", "national-career-academies", "naf", "state"})
        @Called({
          "linked-learning=Linked Learning",
          "national-career-academies=National Career Academy Coalition",
          "naf=NAF",
          "state=state"
        })
        @Fixed
        @About(value = "who certifies", example = "linked-learning")
        @Question("Who certified {it}?")
        String scheme,
    @OneOf({"candidate", "in-progress", "silver", "gold", "certified", "model", "distinguished"})
        @Changing
        @Act("have {it} certified at the level {value}")
        @About(value = "the level that was reached", example = "silver")
        @Question("Which level did {it} reach?")
        String level,
    @Past
        @Act("have {it} certified again")
        @About(value = "the date of the certificate", example = "2013-05-01")
        @Question("When was {it} certified?")
        Day date,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
