/** The least effort with which a formula holds, and the proof that none is less. */
package org.aqcp.search.least;
