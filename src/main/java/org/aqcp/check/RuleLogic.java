package org.aqcp.check;

import java.util.List;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.input.Problem;
import org.aqcp.rules.WrittenRules;

/** What follows from the rules alone: which can never hold, and which make no difference. */
record RuleLogic(FrameworkVersion version, WrittenRules written) {
  List<Problem> problems() {
    return List.of();
  }
}
