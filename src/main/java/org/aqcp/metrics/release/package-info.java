/**
 * Tables of measures: as counted, with what only the office may see, and as published.
 *
 * <p>A published count is a number, 0, or suppressed. A cell that is not listed in a table has no
 * people. Nothing that is published says why a count is suppressed: who knew which counts are small
 * and which were suppressed to protect them could work out more.
 */
package org.aqcp.metrics.release;
