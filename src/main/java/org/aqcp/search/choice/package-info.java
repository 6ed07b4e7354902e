/** Everything that could be done about a partnership: choices, of which each has options. */
package org.aqcp.search.choice;
