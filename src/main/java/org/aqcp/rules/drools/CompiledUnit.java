package org.aqcp.rules.drools;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aqcp.condition.Rule;

/**
 * Rules that Drools compiled together.
 *
 * @param names of the current rules; other rules in the classes are outdated
 */
public record CompiledUnit(CompiledClasses classes, Set<String> names) {
  public CompiledUnit {
    names = Set.copyOf(names);
  }

  public static CompiledUnit of(List<Rule> rules, CompiledClasses classes) {
    return new CompiledUnit(classes, rules.stream().map(Rule::name).collect(Collectors.toSet()));
  }

  public CompiledUnit only(List<String> kept) {
    Set<String> remaining = new HashSet<>(names);
    remaining.retainAll(kept);
    return new CompiledUnit(classes, remaining);
  }

  /** Adds rules of the same classes. */
  public CompiledUnit and(CompiledUnit other) {
    Set<String> all = new HashSet<>(names);
    all.addAll(other.names);
    return new CompiledUnit(classes, all);
  }

  /** Loads the current rules for Drools. */
  public Stream<org.drools.model.Rule> load() {
    return classes.load().getRules().stream().filter(rule -> names.contains(rule.getName()));
  }
}
