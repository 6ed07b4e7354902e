package org.aqcp.metrics.condition;

import java.util.List;
import org.aqcp.condition.Truth;

/** A condition on a period of participation. What a period does not say is unknown, never no. */
public sealed interface PeriodCondition
    permits AllOf, SomeOf, Negated, TermUse, ForNumbers, PeriodTest {
  /** Its truth in a period. */
  Truth in(PeriodRow row);

  /**
   * A boolean expression over the table of periods that is NULL where the truth is unknown.
   *
   * @param sql where it is written
   */
  String sql(ConditionSql sql);

  /** The condition as one can write it. */
  String words();

  /** Whether it needs parentheses inside another condition. */
  default boolean isCompound() {
    return false;
  }

  /** The conditions that it is made of; none for a test of a column. */
  List<PeriodCondition> parts();

  /** The same with other parts, as many as it has. */
  PeriodCondition with(List<PeriodCondition> parts);

  /** The same with a number instead of each {@code N}. */
  PeriodCondition numbered(int number);

  /** The words as a part of another condition. */
  default String partWords() {
    return isCompound() ? "(" + words() + ")" : words();
  }
}
