package org.aqcp.edition.lock;

import org.aqcp.input.problem.ProblemKind;
import org.aqcp.input.problem.Severity;

/** How a framework version can differ from its lock. */
public enum LockProblem implements ProblemKind {
  /** The content of a locked file is another one. */
  LOCKED_FILE_CHANGED,
  LOCKED_FILE_MISSING,
  /** A rule file or case file was added to a locked version. */
  FILE_NOT_LOCKED,
  /** A sentence of a locked version is read as something else. */
  LOCKED_MEANING_CHANGED,
  /** A released version has no lock. */
  VERSION_NOT_LOCKED {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }
}
