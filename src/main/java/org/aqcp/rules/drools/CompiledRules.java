package org.aqcp.rules.drools;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** The compiled rules, and sessions that were used before and are as good as new. */
public final class CompiledRules {
  private final Supplier<Stream<Rule>> rules;
  private final KieBase base;
  private final KieSessionsPool sessions;
  private final Map<Set<String>, CompiledRules> without = new ConcurrentHashMap<>();
  private final Map<Set<String>, CompiledRules> only = new ConcurrentHashMap<>();

  private CompiledRules(Supplier<Stream<Rule>> rules, KieBase base) {
    this.rules = rules;
    this.base = base;
    this.sessions = base.newKieSessionsPool(1);
  }

  /**
   * Of rules as they are loaded.
   *
   * @param rules loads them anew each time: two bases that share a rule change it
   */
  public static CompiledRules of(Supplier<Stream<Rule>> rules) {
    KieBase base =
        KieBaseBuilder.createKieBaseFromModel(
            OnePackage.of(rules.get()),
            // no rules are added later, and a session that knows it keeps less of each fact
            KieBaseMutabilityOption.DISABLED);
    return new CompiledRules(rules, base);
  }

  /** The same but for some rules, by their names. */
  public CompiledRules without(Set<String> names) {
    return names.isEmpty()
        ? this
        : without.computeIfAbsent(
            Set.copyOf(names),
            left -> of(() -> rules.get().filter(rule -> !left.contains(rule.getName()))));
  }

  /** Some of the rules alone, by their names: their sessions take a fraction of the time. */
  public CompiledRules only(Set<String> names) {
    return only.computeIfAbsent(
        Set.copyOf(names),
        some -> of(() -> rules.get().filter(rule -> some.contains(rule.getName()))));
  }

  public KieBase base() {
    return base;
  }

  /** A session without facts; disposing of it returns it to the pool. */
  public KieSession session() {
    return sessions.newKieSession();
  }
}
