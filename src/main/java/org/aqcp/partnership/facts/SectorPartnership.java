package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OwnName;
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
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
