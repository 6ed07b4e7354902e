/** What a partnership has to show for a verdict, kept without the partnership itself. */
package org.aqcp.assist.evidence;
