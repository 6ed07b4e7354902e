package org.aqcp.report;

import org.aqcp.explanation.ExplainedEvaluation;

/** Stand-in. */
public final class JsonReport {
  private JsonReport() {}

  /** Stand-in. */
  public static String render(ExplainedEvaluation explained, boolean pretty) {
    return explained.evaluation().partnership().name() + pretty;
  }
}
