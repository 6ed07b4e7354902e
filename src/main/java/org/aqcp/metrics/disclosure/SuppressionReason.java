package org.aqcp.metrics.disclosure;

/** Why a count is not published. For the office only: no output for the public tells. */
public enum SuppressionReason {
  /** It is of few people, or it would tell something about everybody in a group. */
  PRIMARY,
  /** Together with other numbers it would give away one that is suppressed. */
  COMPLEMENTARY
}
