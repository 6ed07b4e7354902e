package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Called;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.Percent;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** Two data systems whose records can be joined person by person. */
@About("Two data systems whose records can be joined person by person.")
@Question("Which data systems can be linked person by person?")
@Act(value = "link your records with {reaches}", otherwise = "link two more data systems")
public record DataLink(
    @Names("data system")
        @Required
        @About(value = "one system's name", example = "adult education records")
        @Question("Which data system is linked?")
        String from,
    @Names(value = "data system", loose = true)
        @Required
        @About(value = "the other system's name", example = "wage records")
        @Question("Which data system is it linked to?")
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
        @Question("Whose records does the second system hold?")
        String reaches,
    @Percent
        @Act("match {value} % of the records of {it}")
        @About(value = "the share of records that find their match", example = "85")
        @Question("What percentage of the first system's records find their match in the second?")
        Integer matchPercent,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
