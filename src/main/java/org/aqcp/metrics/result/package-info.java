/**
 * The results of measures over all records: counts, values and their intervals, by group; the steps
 * from records to a numerator; and why one person counts or not.
 */
package org.aqcp.metrics.result;
