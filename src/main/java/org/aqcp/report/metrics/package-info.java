/** What is printed of participant metrics, all of it from what is protected. */
package org.aqcp.report.metrics;
