/**
 * Invented people, for tests and benchmarks: as many as wanted, from a seed, with what happens to
 * them depending on who they are. And what measures make of them, computed once more in plain Java.
 */
package org.aqcp.metrics.people;
