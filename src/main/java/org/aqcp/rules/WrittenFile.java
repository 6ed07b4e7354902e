package org.aqcp.rules;

import java.util.List;
import org.aqcp.condition.Rule;

/**
 * A rule file as far as it can be read; nothing in it is compiled yet.
 *
 * @param heads of all rules in it
 * @param rules those that can be understood
 * @param drl what Drools is to compile, if nothing is wrong
 */
record WrittenFile(List<RuleHead> heads, List<Rule> rules, String drl) {
  WrittenFile {
    heads = List.copyOf(heads);
    rules = List.copyOf(rules);
  }

  /** What Drools is to compile of each rule, where nothing is wrong. */
  List<String> drlOfRules() {
    return rules.isEmpty() ? List.of() : List.of(drl.split("(?<=\nend\n)"));
  }
}
