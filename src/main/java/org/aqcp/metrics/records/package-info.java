/**
 * Reads files of records of people, as they come from programs' systems, into the store: one row
 * per period of participation, every cell either a value of its column or unknown, and what could
 * not be read kept beside it.
 */
package org.aqcp.metrics.records;
