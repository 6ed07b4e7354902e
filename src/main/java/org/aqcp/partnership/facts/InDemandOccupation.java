package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;

/** An entry in a list of occupations that are in demand, as states publish them. */
@About("An entry in a list of occupations that are in demand, as states publish them.")
@Question("Which occupations are on your state's list of those in demand?")
public record InDemandOccupation(
    @OwnName("occupation in demand")
        @Required
        @Fixed
        @About(value = "the occupation's title", example = "registered nurses")
        @Question("What is the occupation called?")
        String title,
    @Fixed
        @About(value = "its code in the Standard Occupational Classification", example = "29-1141")
        @Question("What is the SOC code of {it}?")
        String soc,
    @OrNone
        @Fixed
        @About(
            value = "the county that it is in demand in, or none if it is in all",
            example = "Lakeside County")
        @Question("In which county is {it} in demand?")
        String county,
    @Fixed
        @About(
            value =
                "the code of the program that prepares for it, in the Classification of"
                    + " Instructional Programs",
            example = "\"51.3801\"")
        @Question("What is the CIP code of {it}?")
        String cip,
    @About(value = "the list that it is on", example = "High-demand occupations 2014")
        @Question("Which list is {it} on?")
        String list,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Place place)
    implements Fact {}
