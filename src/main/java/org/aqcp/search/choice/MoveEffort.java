package org.aqcp.search.choice;

/** How much each kind of move takes, compared with the others. */
enum MoveEffort {
  /** Reporting what is so far unreported, or that a list is complete. */
  REPORT(8),
  /** Changing what is reported. */
  CHANGE(16),
  /** Adding a name or word to a list. */
  NAME(16),
  /** Adding a fact. */
  ADD(40),
  /** Saying one more thing of a fact that is added. */
  SAY(4);

  private final long effort;

  MoveEffort(long effort) {
    this.effort = effort;
  }

  long effort() {
    return effort;
  }
}
