package org.aqcp.metrics.check;

/**
 * A row of a file.
 *
 * @param line its {@code line_no}
 * @param person the identifier, which must not be shown; empty if there is none
 */
record ExampleRow(int file, long line, String person) {}
