package org.aqcp.metrics.knowledge;

/** What knowing a count would tell about people. */
public enum PeopleRole {
  /** A group. That it is empty tells nothing about anyone. */
  GROUP,
  /** Those of a known group with or without an outcome. That there are none tells of everybody. */
  OUTCOME,
  /** Those in one published group and not in another. That there are none tells nothing. */
  DIFFERENCE,
  /** No group of people, or one that cannot have people. */
  FREE;

  /**
   * Whether a count is known too well.
   *
   * @param least the least number that it can be, in whole people
   * @param most the greatest number that it can be
   */
  public boolean isExposed(long least, long most, int limit) {
    if (least >= limit || most - least >= limit) {
      return false;
    }
    return switch (this) {
      case GROUP -> most >= 1;
      case OUTCOME -> true;
      case DIFFERENCE -> least >= 1;
      case FREE -> false;
    };
  }
}
