package org.aqcp.rules.cache;

import java.util.List;
import org.aqcp.condition.Rule;
import org.aqcp.rules.drools.CompiledClasses;
import org.aqcp.rules.drools.CompiledUnit;

/**
 * A rule file that was read and compiled.
 *
 * @param rules as conditions
 * @param keys each names one rule by its DRL, so that it is known again when the file is edited;
 *     none where the rules stand in no file
 * @param units the same rules as Drools compiled them: together, or, where some were edited later,
 *     these apart
 */
public record RuleFile(List<Rule> rules, List<String> keys, List<CompiledUnit> units) {
  public RuleFile {
    rules = List.copyOf(rules);
    keys = List.copyOf(keys);
    units = List.copyOf(units);
  }

  /** Rules that were compiled together. */
  public RuleFile(List<Rule> rules, CompiledClasses classes) {
    this(rules, List.of(), List.of(CompiledUnit.of(rules, classes)));
  }
}
