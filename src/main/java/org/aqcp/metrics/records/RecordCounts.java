package org.aqcp.metrics.records;

/**
 * What was read.
 *
 * @param rows of all files
 * @param withoutPerson rows without an identifier, which are in no measure
 * @param duplicates rows that repeat another one in every column, which are left out
 * @param periods the other rows
 */
public record RecordCounts(
    long rows, long withoutPerson, long duplicates, long periods, long people) {}
