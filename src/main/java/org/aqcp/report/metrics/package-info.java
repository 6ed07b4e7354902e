/** Measures as they are printed. */
package org.aqcp.report.metrics;
