/**
 * The database in which records of people are read and counted: DuckDB inside this process, fenced
 * off from everything but the files of the run. The only room that speaks JDBC.
 */
package org.aqcp.metrics.store;
