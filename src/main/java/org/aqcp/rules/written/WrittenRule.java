package org.aqcp.rules.written;

import java.util.List;
import org.aqcp.condition.Rule;
import org.aqcp.rules.language.RuleDrl;

/** A rule that can be understood. */
public record WrittenRule(Rule rule) {
  /** What Drools is to compile of it: written from what was read, and from nothing else. */
  public String drl() {
    return RuleDrl.of(List.of(rule));
  }
}
