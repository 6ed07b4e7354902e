package org.aqcp.rules;

import java.util.List;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.aqcp.condition.Rule;
import org.aqcp.rules.drools.CompiledRules;

/** Rulebooks of some rules each, compiled together once: each compilation has a cost of its own. */
public final class CompiledTogether {
  private final Rulebook all;

  /** Compiles rules of which no two have the same name. */
  public CompiledTogether(List<Rule> rules) {
    List<String> names = rules.stream().map(Rule::name).toList();
    if (Set.copyOf(names).size() < names.size()) {
      throw new IllegalArgumentException("some rules have the same name: " + names);
    }
    all = Rulebook.compiled(rules);
  }

  /** A rulebook of some of the rules. */
  public Rulebook of(List<Rule> some) {
    Set<String> names = some.stream().map(Rule::name).collect(Collectors.toSet());
    FutureTask<CompiledRules> compiled = new FutureTask<>(() -> all.compiled().only(names));
    compiled.run();
    return new Rulebook(some, compiled, all.digest() + names);
  }
}
