package org.aqcp.search.least;

/**
 * Options that were decided on, the latest first.
 *
 * @param before null for the first one, which decides nothing
 * @param isTaken whether the option is taken; else it is ruled out
 */
record Node(Node before, int choice, int option, boolean isTaken) {
  static final Node START = new Node(null, -1, 0, true);

  boolean isStart() {
    return before == null;
  }

  /** Not this option, but whatever else can follow. */
  Node otherwise() {
    return new Node(before, choice, option, false);
  }

  /** Finds what is wanting with all that was decided. */
  void read(Wanting wanting, Decisions decisions) {
    decisions.clear();
    for (Node one = this; one.before != null; one = one.before) {
      if (one.isTaken) {
        decisions.take(one.choice, one.option);
      } else {
        decisions.rule(one.choice, one.option);
      }
    }
    wanting.read(decisions);
  }
}
