/**
 * Tests of measures as data: a few people with what is expected of them, which conditions such
 * cases cover, and which wrong measures they would notice. Runs in memory, without the database.
 */
package org.aqcp.metrics.cases;
