/** A report for the board of a partnership: what it says, and how it looks in each format. */
package org.aqcp.report.board;
