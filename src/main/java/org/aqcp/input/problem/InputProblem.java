package org.aqcp.input.problem;

/** What can be wrong with any file, whatever it is about. */
public enum InputProblem implements ProblemKind {
  /** Missing, a folder, or not to be read. */
  UNREADABLE_FILE,
  /** Larger than a person would write: the file, a line or the nesting in it. */
  TOO_LARGE,
  /** Not UTF-8, or binary. */
  NOT_TEXT,
  /** A mark that the reader of the file cannot see. */
  HIDDEN_CHARACTER,
  INVALID_YAML,
  /** YAML that hides from its reader what a file says: anchors, tags, a second document. */
  UNSUPPORTED_YAML,
  WRONG_FORMAT,
  DUPLICATE_KEY,
  UNKNOWN_KEY,
  MISSING_KEY,
  /** A word that can never stand here. */
  UNKNOWN_VALUE,
  /** Not of the sort that is wanted: a text for a number, one thing for a list. */
  INVALID_VALUE,
  TOO_MANY_PROBLEMS
}
