/**
 * Measures as data: what is counted, of whom, and when, read from files of a framework version; and
 * how one period of participation counts in a measure.
 */
package org.aqcp.metrics.measure;
