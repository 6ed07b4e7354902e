package org.aqcp.search.least;

/**
 * Options that were decided on, the latest first.
 *
 * @param before null for the first one, which decides nothing
 * @param isTaken whether the option is taken; else it is ruled out
 * @param effort what all that are taken take together
 * @param bound the goal takes no less effort from here
 * @param number later ones are made later
 */
record Node(
    Node before, int choice, int option, boolean isTaken, long effort, long bound, long number) {
  static final Node START = new Node(null, -1, 0, true, 0, 0, 0);

  /** The same, which is known to take more. */
  Node atLeast(long more, long made) {
    return new Node(before, choice, option, isTaken, effort, more, made);
  }

  /** Not this option, but whatever else can follow. */
  Node otherwise() {
    return new Node(before, choice, option, false, before.effort, before.bound, number);
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
