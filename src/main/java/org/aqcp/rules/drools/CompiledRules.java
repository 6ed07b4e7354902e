package org.aqcp.rules.drools;

import java.util.stream.Stream;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** The compiled rules, and a pool of sessions to reuse. */
public record CompiledRules(KieBase base, KieSessionsPool sessions) {
  public static CompiledRules of(Stream<Rule> rules) {
    KieBase base =
        KieBaseBuilder.createKieBaseFromModel(
            OnePackage.of(rules),
            // no rules are added later, so sessions keep less about each fact
            KieBaseMutabilityOption.DISABLED);
    return new CompiledRules(base, base.newKieSessionsPool(1));
  }

  /** A session without facts; disposing of it returns it to the pool. */
  public KieSession session() {
    return sessions.newKieSession();
  }
}
