package org.aqcp.rules.written;

import java.util.List;
import org.aqcp.condition.Rule;
import org.aqcp.rules.text.RuleHead;

/**
 * A rule file as far as it can be read; nothing in it is compiled yet.
 *
 * @param heads of all rules in it
 * @param rules those that can be understood
 * @param drl what Drools is to compile, if nothing is wrong
 */
public record WrittenFile(List<RuleHead> heads, List<Rule> rules, String drl) {
  public WrittenFile {
    heads = List.copyOf(heads);
    rules = List.copyOf(rules);
  }

  /** What Drools is to compile of each rule, where nothing is wrong. */
  public List<String> drlOfRules() {
    return rules.isEmpty() ? List.of() : List.of(drl.split("(?<=\nend\n)"));
  }
}
