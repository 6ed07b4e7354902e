package org.aqcp.evaluation;

import java.util.List;

/** Thrown if Drools and our reading of the same rules differ. The evaluation must not be used. */
public final class Disagreement extends IllegalStateException {
  private static final long serialVersionUID = 1;

  Disagreement(List<String> differences) {
    super("the rule engine and the reading of the rules differ: " + String.join("; ", differences));
  }
}
