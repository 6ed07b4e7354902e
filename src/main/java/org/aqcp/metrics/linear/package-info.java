/**
 * Linear programs: the extreme points of all numbers that satisfy some equations and limits.
 *
 * <p>The solver is a primal simplex method for limited unknowns on a sparse tableau. It is ours for
 * one reason: an audit asks thousands of questions about the same equations, and each begins where
 * the one before ended, which takes a few steps. Solvers that begin anew took a thousand times as
 * long. Tests compare it with exact arithmetic and with another solver.
 *
 * <p>No result is believed, however. A point counts only if it satisfies every equation and limit
 * when put into them; anything else is as if nothing had been found.
 */
package org.aqcp.metrics.linear;
