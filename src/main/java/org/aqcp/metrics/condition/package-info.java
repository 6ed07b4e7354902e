/**
 * The language of conditions on periods of participation: what measures ask of a period, read from
 * text with its places, evaluated in Java with three truth values, and written as SQL by us, never
 * pasted.
 */
package org.aqcp.metrics.condition;
