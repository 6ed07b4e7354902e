package org.aqcp.rules;

import java.util.List;
import org.aqcp.condition.Rule;

/**
 * A rule file that was read and compiled.
 *
 * @param rules as conditions
 * @param classes the same rules as Drools compiled them
 */
record RuleFile(List<Rule> rules, CompiledClasses classes) {
  RuleFile {
    rules = List.copyOf(rules);
  }
}
