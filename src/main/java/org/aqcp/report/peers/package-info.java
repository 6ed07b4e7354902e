/** Who has what a partnership misses, as text, Markdown and JSON. */
package org.aqcp.report.peers;
