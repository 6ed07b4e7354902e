package org.aqcp.partnership.facts;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.Past;
import org.aqcp.input.record.Rating;
import org.aqcp.input.record.Required;

/**
 * The partnership's own rating of one indicator, with an example: its self-assessment. No rule
 * reads it.
 */
@About(
    "The partnership's own rating of one indicator, with an example: its self-assessment. No rule"
        + " reads it.")
public record Evidence(
    @Required @About(value = "the indicator's id", example = "L2.2") String indicator,
    @Rating
        @About(
            value =
                "self-rating: 0 not in place, 1 planned, 2 partly in place, 3 in place and"
                    + " documented",
            example = "2")
        Integer rating,
    @About(value = "a specific example", example = "two hospitals wrote the skills list with us")
        String example,
    @Past @Fixed @About(value = "the date of the rating", example = "2014-06-01") Day date,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        String source,
    Place place)
    implements Fact {}
