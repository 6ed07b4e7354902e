package org.aqcp.rules.cache;

import java.util.List;
import org.aqcp.condition.Rule;
import org.aqcp.rules.drools.CompiledClasses;
import org.aqcp.rules.drools.CompiledUnit;

/**
 * A rule file that was read and compiled.
 *
 * @param rules as conditions
 * @param keys identify each rule by its DRL, to recognize it after the file is edited; empty if the
 *     rules are in no file
 * @param units the same rules compiled by Drools: together, or separately if some were edited later
 */
public record RuleFile(List<Rule> rules, List<String> keys, List<CompiledUnit> units) {
  public RuleFile {
    rules = List.copyOf(rules);
    keys = List.copyOf(keys);
    units = List.copyOf(units);
  }

  /** Creates a file of rules that were compiled together. */
  public RuleFile(List<Rule> rules, CompiledClasses classes) {
    this(rules, List.of(), List.of(CompiledUnit.of(rules, classes)));
  }
}
