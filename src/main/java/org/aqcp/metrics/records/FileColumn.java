package org.aqcp.metrics.records;

import java.util.List;

/**
 * A column of a file that is one of ours.
 *
 * @param index from 0
 * @param words what its codes mean, if it has codes
 * @param dates the forms of its dates, if it has dates
 */
record FileColumn(int index, String header, CodeMeanings words, List<DateForm> dates) {}
