/**
 * The third reading of conditions: instead of whether one holds, it answers with which choices it
 * would.
 */
package org.aqcp.search.symbolic;
