package org.aqcp.partnership.facts;

import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Called;
import org.aqcp.input.record.Changing;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Plausible;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** A partnership of the employers of one sector. */
@About("A partnership of the employers of one sector.")
@Question("Which sector partnerships of employers are there in your area?")
@Act("start another sector partnership")
public record SectorPartnership(
    @OwnName
        @Required
        @About(value = "its name", example = "Lakeside Health Care Partnership")
        @Question("What is the sector partnership called?")
        String name,
    @Names(value = "sector", loose = true)
        @About(value = "its sector", example = "health care")
        @Question("Which sector does {it} serve?")
        String sector,
    @Act("win public money for {it}")
        @About(value = "whether public money supports it", example = "yes")
        @Question("Does public money support {it}?")
        Boolean funded,
    @OneOf({"state-board", "local-board", "other"})
        @Called({
          "state-board=the state workforce board",
          "local-board=the local workforce board",
          "other=others"
        })
        @Act("bring {value} into {it} as a convener")
        @About(
            value = "who convenes it, or whom it acts in partnership with",
            example = "[local-board]")
        @Question("Who convenes {it}, or acts in partnership with it?")
        List<String> conveners,
    @Plausible(least = 1, most = 50)
        @Act("win {value} employers of the sector for {it}")
        @About(value = "how many employers of the sector take part", example = "6")
        @Question("How many employers of the sector take part in {it}?")
        Integer employers,
    @OneOf({"taking-part", "not-practicable", "absent"})
        @Changing
        @Plausible(words = "taking-part")
        @Act("win small and medium-sized employers for {it}")
        @About(
            value =
                "whether small and medium-sized employers take part, or why not: it is not"
                    + " practicable",
            example = "taking-part")
        @Question("Do small and medium-sized employers take part in {it}?")
        String smallEmployers,
    @OneOf({"taking-part", "not-appropriate", "absent"})
        @Changing
        @Plausible(words = "taking-part")
        @Act("win a labor representative for {it}")
        @About(
            value = "whether labor representatives take part, or why not: it is not appropriate",
            example = "taking-part")
        @Question("Do labor representatives take part in {it}?")
        String laborRepresentatives,
    @Plausible(least = 1, most = 20)
        @Act("win {value} colleges or other training providers for {it}")
        @About(
            value = "how many colleges or other providers of education or training take part",
            example = "2")
        @Question(
            "How many colleges or other providers of education or training take part in {it}?")
        Integer trainingProviders,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
