/** A page of findings about verdicts that can be laid out as text or as Markdown. */
package org.aqcp.report.sheet;
