package org.aqcp.search.least;

/**
 * Options that were decided on: one of them, and those before it.
 *
 * @param before null for the first one, which decides nothing
 * @param isTaken whether the option is taken; else it is ruled out
 */
record Decision(Decision before, int choice, int option, boolean isTaken) {
  static final Decision START = new Decision(null, -1, 0, true);

  boolean isStart() {
    return before == null;
  }

  /** Not this option, but whatever else can follow. */
  Decision otherwise() {
    return new Decision(before, choice, option, false);
  }

  /** Finds what is wanting with all that was decided. */
  void read(Wanting wanting, Decisions decisions) {
    decisions.clear();
    for (Decision one = this; one.before != null; one = one.before) {
      if (one.isTaken) {
        decisions.take(one.choice, one.option);
      } else {
        decisions.rule(one.choice, one.option);
      }
    }
    wanting.read(decisions);
  }
}
