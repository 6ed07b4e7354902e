package org.aqcp.framework;

import org.aqcp.input.problem.ProblemKind;
import org.aqcp.input.problem.Severity;

/** What can be wrong with a framework version, beyond how it is written. */
public enum FrameworkProblem implements ProblemKind {
  /** The id of a version is not the name of its folder. */
  ID_IS_NOT_THE_FOLDER,
  /** An id or the name of a threshold that cannot be written in a rule. */
  INVALID_ID,
  DUPLICATE_ID,
  /** The id of an indicator does not begin with that of its criterion. */
  ID_OUTSIDE_CRITERION,
  /** No such version, or none that asks anything of a level. */
  UNKNOWN_VERSION,
  /** The folder holds no framework versions. */
  NO_VERSIONS,
  /** A partnership rates itself on an indicator that the version does not have. */
  UNKNOWN_EVIDENCE {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }
}
