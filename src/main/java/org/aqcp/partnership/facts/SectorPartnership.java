package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Required;

/** A partnership of the employers of one sector. */
@About("A partnership of the employers of one sector.")
@Act("start another sector partnership")
public record SectorPartnership(
    @OwnName @Required @About(value = "its name", example = "Lakeside Health Care Partnership")
        String name,
    @Names(value = "sector", loose = true) @About(value = "its sector", example = "health care")
        String sector,
    @Act("win public money for {it}")
        @About(value = "whether public money supports it", example = "yes")
        Boolean funded,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        String source,
    Place place)
    implements Fact {}
