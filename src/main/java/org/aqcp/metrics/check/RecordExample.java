package org.aqcp.metrics.check;

/**
 * A row with a finding.
 *
 * @param file as the user named it
 * @param line from 1
 * @param person the person's digest, or empty if the row has no identifier
 */
public record RecordExample(String file, long line, String person) {}
