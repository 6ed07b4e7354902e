package org.aqcp.partnership.codes;

import org.aqcp.input.problem.ProblemKind;
import org.aqcp.input.problem.Severity;

/** What can be wrong with the codes and cluster titles in a partnership's file. */
public enum CodeProblem implements ProblemKind {
  /** A code that its classification does not have. */
  UNKNOWN_CODE,
  /** An occupation has the title of one code beside another code. */
  TITLE_OF_OTHER_CODE,
  /** A cluster, pathway or sub-cluster that the edition does not have. */
  UNKNOWN_CLUSTER,
  /** Two places of one pathway that are not the same by our reading of both editions. */
  CLUSTERS_APART;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }
}
