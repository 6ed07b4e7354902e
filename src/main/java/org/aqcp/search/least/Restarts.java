package org.aqcp.search.least;

/** When to begin anew: after short runs mostly, and every now and then after a longer one. */
final class Restarts {
  private static final int SHORTEST = 64;

  private Restarts() {}

  /** How many conflicts the next run goes on for: 64 times 1, 1, 2, 1, 1, 2, 4, 1, 1, 2 ... */
  static int after(int runs) {
    int size = 1;
    int level = 0;
    while (size < runs + 1) {
      size = 2 * size + 1;
      level++;
    }
    int at = runs;
    while (size - 1 != at) {
      size = (size - 1) / 2;
      level--;
      at %= size;
    }
    return SHORTEST << level;
  }
}
