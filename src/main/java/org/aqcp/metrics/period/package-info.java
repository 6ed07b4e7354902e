/**
 * The columns of a period of participation: what is known of one person between entering a program
 * and leaving it. All other rooms of metrics speak of these columns.
 */
package org.aqcp.metrics.period;
