package org.aqcp.edition.lock;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Required;

/**
 * What a sentence of the rules meant when their version was locked.
 *
 * @param sentence with the lines that narrow it, on one line
 * @param means the SHA-256 of its condition in hexadecimal; of a conclusion, the status
 */
public record LockedSentence(
    @Required
        @About(
            value = "the sentence, with the lines that narrow it",
            example = "There is an employer with the role decide")
        String sentence,
    @Required
        @About(
            value = "the SHA-256 of its condition; of a conclusion, the status that it concludes",
            example = "met")
        String means,
    Place place) {}
