/** Two partnership files compared, as text, Markdown and JSON. */
package org.aqcp.report.compare;
