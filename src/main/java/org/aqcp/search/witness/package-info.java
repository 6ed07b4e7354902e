/** Partnerships that are made up so that conditions hold, fail or are unknown. */
package org.aqcp.search.witness;
