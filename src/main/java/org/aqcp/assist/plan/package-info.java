/**
 * The least that can be done for an indicator, a criterion or the benchmark, and what falls due.
 */
package org.aqcp.assist.plan;
