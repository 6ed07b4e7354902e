package org.aqcp.edition.revision;

import org.aqcp.input.problem.ProblemKind;

/** Why an earlier revision cannot be read. */
public enum RevisionProblem implements ProblemKind {
  /** There is no git, no repository, or no such revision. */
  NO_REVISION
}
