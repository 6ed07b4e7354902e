package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Called;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Past;
import org.aqcp.input.record.Plausible;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** A review that led, or could have led, to changes. */
@About("A review that led, or could have led, to changes.")
@Question("Which reviews have you held?")
@Act("hold {subject review}")
public record Review(
    @OwnName
        @Required
        @About(value = "the review", example = "nursing curriculum review")
        @Question("What do you call the review?")
        String name,
    @OneOf({"curriculum", "credentials", "outcomes", "sectors", "partnership"})
        @Called({
          "credentials=a review of the credentials",
          "outcomes=a review of the outcomes",
          "sectors=a review of the sectors",
          "partnership=a review of the partnership"
        })
        @About(value = "what was reviewed", example = "curriculum")
        @Question("What did {the it} look at?")
        String subject,
    @Past
        @Fixed
        @About(value = "the date it was held", example = "2014-02-11")
        @Question("When was {the it} held?")
        Day date,
    @Fixed
        @About(value = "whether employers took part", example = "yes")
        @Question("Did employers take part in {the it}?")
        Boolean employersTookPart,
    @Fixed
        @Plausible(most = 50)
        @About(value = "how many documented decisions followed from it", example = "2")
        @Question("How many documented decisions followed from {the it}?")
        Integer decisions,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
