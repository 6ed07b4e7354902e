package org.aqcp.search.least;

/** Some literals of which at least one holds. The first two are watched. */
final class Clause {
  final int[] lits;

  /** How often it was a reason lately. */
  double used;

  Clause(int[] lits) {
    this.lits = lits;
  }
}
