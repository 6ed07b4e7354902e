package org.aqcp.metrics.condition;

/**
 * Where conditions become SQL. What several conditions have in common can be computed once, as a
 * column of a table below theirs.
 */
public interface ConditionSql {
  /** The reporting period. */
  DateSpan reporting();

  /** A test of a column: the expression itself, or the name of a column with its truth. */
  String test(String expression);

  /** A shifted date: the expression itself, or the name of a column with the date. */
  String day(String expression);

  /** Expressions as they are, over the table of periods. */
  static ConditionSql plain(DateSpan reporting) {
    return new PlainSql(reporting);
  }
}
