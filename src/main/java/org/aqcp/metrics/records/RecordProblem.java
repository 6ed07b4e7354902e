package org.aqcp.metrics.records;

import org.aqcp.input.problem.ProblemKind;

/** The kinds of problems that keep a file of records from being read. */
public enum RecordProblem implements ProblemKind {
  /** The file has a header at most. */
  NO_RECORDS,
  /** No column says whose record a row is, or a column that a mapping names is missing. */
  MISSING_COLUMN,
  /** Two columns of the file mean the same column of ours. */
  REPEATED_COLUMN,
  /** A row with more or fewer cells than the header, or with unmatched quotation marks. */
  INVALID_ROW,
  /** The content is of another format than the name says. */
  OTHER_FORMAT,
  /** The identifiers look like social security numbers, and there is no key to hash them with. */
  SOCIAL_SECURITY_NUMBERS,
  /** The key for hashing identifiers is too short. */
  WEAK_KEY
}
