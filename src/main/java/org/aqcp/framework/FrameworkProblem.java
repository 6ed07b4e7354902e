package org.aqcp.framework;

import org.aqcp.input.problem.ProblemKind;
import org.aqcp.input.problem.Severity;

/** The kinds of problems in framework versions, beyond those of any file. */
public enum FrameworkProblem implements ProblemKind {
  /** The id of a version is not the name of its folder. */
  ID_IS_NOT_THE_FOLDER,
  /** An id or threshold name that cannot be used in a rule. */
  INVALID_ID,
  DUPLICATE_ID,
  /** The id of an indicator does not start with the id of its criterion. */
  ID_OUTSIDE_CRITERION,
  /** No such version, or none that has criteria for a level. */
  UNKNOWN_VERSION,
  /** Versions extend each other in a circle, or too many do one after another. */
  EXTENDS_TOO_FAR,
  /** An id that the version that is extended does not have, or that cannot be both. */
  NOT_IN_EXTENDED,
  /** A version was released before its preview, or retired before its release. */
  DATES_OUT_OF_ORDER,
  /** An indicator is said to be required by law, but not by which section. */
  MISSING_CITATION,
  /** The folder holds no framework versions. */
  NO_VERSIONS,
  /** A partnership rates itself on an indicator that the version does not have. */
  UNKNOWN_EVIDENCE {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  },
  /** A waiver of an indicator that the version does not have. */
  UNKNOWN_WAIVER {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }
}
