package org.aqcp.explanation;

import org.aqcp.input.Place;

/**
 * Something unreported that would decide a verdict.
 *
 * @param path such as {@code employers[3].sector}, or {@code employers} for a section of which more
 *     may exist
 * @param key the part that is unreported; empty for a section
 * @param label of the fact that it is a part of; empty for a section
 */
public record Unreported(String path, String key, String label, Place place) {}
