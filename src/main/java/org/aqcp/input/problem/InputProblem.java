package org.aqcp.input.problem;

/** The kinds of problems in any file. */
public enum InputProblem implements ProblemKind {
  /** Missing, a folder or not readable. */
  UNREADABLE_FILE,
  /** The file, a line or the nesting is larger than a person would write. */
  TOO_LARGE,
  /** Not UTF-8, or binary. */
  NOT_TEXT,
  /** A character that readers cannot see. */
  HIDDEN_CHARACTER,
  INVALID_YAML,
  /** YAML that obscures the content for readers: anchors, tags, a second document. */
  UNSUPPORTED_YAML,
  WRONG_FORMAT,
  DUPLICATE_KEY,
  UNKNOWN_KEY,
  MISSING_KEY,
  /** A word that is not allowed here. */
  UNKNOWN_VALUE,
  /** The wrong type of value: text for a number, a single value for a list. */
  INVALID_VALUE,
  TOO_MANY_PROBLEMS
}
