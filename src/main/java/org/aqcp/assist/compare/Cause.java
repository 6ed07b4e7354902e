package org.aqcp.assist.compare;

/** What made a verdict another one. */
public enum Cause {
  /** Changed facts: on the earlier date they would have done it as well, and time alone not. */
  FACTS,
  /** Time: without any change of facts it would be the same. */
  TIME,
  /** Either would have been enough. */
  EITHER,
  /** Neither would have been enough. */
  BOTH;

  /**
   * The cause.
   *
   * @param byTime whether time alone has the result
   * @param byFacts whether the changed facts alone, on the earlier date, have the result
   */
  static Cause of(boolean byTime, boolean byFacts) {
    return byTime ? byFacts ? EITHER : TIME : byFacts ? FACTS : BOTH;
  }
}
