package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.Past;
import org.aqcp.input.record.Plausible;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** A public commitment of a leader with authority over budgets and staff. */
@About("A public commitment of a leader with authority over budgets and staff.")
@Question("Which leaders with authority over budgets and staff have made a public commitment?")
@Act("get the leaders of {organisation} to commit themselves in public")
public record Commitment(
    @Names("partner")
        @Required
        @About(
            value = "whose leader committed it: a partner's name",
            example = "Department of Education")
        @Question("Which partner's leader made the commitment?")
        String organisation,
    @Office
        @About(value = "the leader's office", example = "agency-head")
        @Question("What office does the leader of {it} hold?")
        String level,
    @OneOf({"executive-order", "resolution", "signed-statement", "speech"})
        @Plausible(words = {"signed-statement", "resolution", "speech"})
        @About(value = "how it was given", example = "resolution")
        @Question("How did the leader of {it} make the commitment?")
        String form,
    @Past
        @Fixed
        @About(value = "the date it was given", example = "2013-05-01")
        @Question("When did the leader of {it} make the commitment?")
        Day date,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
