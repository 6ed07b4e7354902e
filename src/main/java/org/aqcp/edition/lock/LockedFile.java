package org.aqcp.edition.lock;

import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Required;

/**
 * A file as it was when its version was locked.
 *
 * @param file relative to the home, with {@code /} separators
 * @param sha256 of its bytes in hexadecimal, with the line ends of Unix
 */
public record LockedFile(
    @Required
        @About(
            value = "its path in the home",
            example = "framework-versions/aqcp-1.0/framework.yaml")
        String file,
    @Required
        @About(
            value = "the SHA-256 of its text with the line ends of Unix",
            example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,
    Place place) {}
