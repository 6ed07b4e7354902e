package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Called;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.Percent;
import org.aqcp.input.record.Required;

/** Two data systems whose records can be joined person by person. */
@About("Two data systems whose records can be joined person by person.")
@Act(value = "link your records with {reaches}", otherwise = "link two more data systems")
public record DataLink(
    @Names("data system")
        @Required
        @About(value = "one system's name", example = "adult education records")
        String from,
    @Names(value = "data system", loose = true)
        @Required
        @About(value = "the other system's name", example = "wage records")
        String to,
    @OneOf({"adult-education", "college", "secondary", "workforce", "human-services", "wages"})
        @Called({
          "adult-education=adult education records",
          "college=college records",
          "secondary=high school records",
          "workforce=workforce records",
          "human-services=human services records",
          "wages=wage records"
        })
        @About(value = "whose records the second system holds", example = "wages")
        String reaches,
    @Percent
        @Act("match {value} % of the records of {it}")
        @About(value = "the share of records that find their match", example = "85")
        Integer matchPercent,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        String source,
    Place place)
    implements Fact {}
