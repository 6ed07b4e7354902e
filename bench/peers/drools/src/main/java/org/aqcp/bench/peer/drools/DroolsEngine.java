package org.aqcp.bench.peer.drools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.bench.kit.Engine;
import org.aqcp.bench.kit.Finding;
import org.aqcp.condition.Conclusion;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Drools with a new session for each item, however its rules were built. */
public final class DroolsEngine implements Engine {
  /** A way from a workload to its rules of a name. */
  public interface Builder {
    KieBase build(Path workload, String rules) throws IOException;
  }

  private final Builder builder;
  private final Map<String, KieBase> bases = new HashMap<>();
  private Path workload = Path.of("");
  private DroolsFacts facts = DroolsFacts.NONE;

  public DroolsEngine(Builder builder) {
    this.builder = builder;
  }

  @Override
  public void readRules(Path folder) {
    workload = folder;
    bases.clear();
  }

  @Override
  public void readFacts(Path folder) throws IOException {
    facts = DroolsFacts.of(folder);
  }

  @Override
  public List<String> items() {
    return facts.items();
  }

  @Override
  public List<String> fired(int item) {
    KieSession session = base(facts.rules(item)).newKieSession();
    try {
      facts.of(item).forEach(session::insert);
      session.fireAllRules();
      List<String> fired = new ArrayList<>();
      session.getObjects().forEach(fact -> add(fact, fired));
      return fired;
    } finally {
      session.dispose();
    }
  }

  private static void add(Object fact, List<String> fired) {
    if (fact instanceof Conclusion conclusion) {
      fired.add(conclusion.rule());
    } else if (fact instanceof Finding finding) {
      fired.add(finding.rule());
    }
  }

  /** Built when they are first asked for: who has partnerships of one level needs one base. */
  private KieBase base(String rules) {
    KieBase base = bases.get(rules);
    if (base == null) {
      try {
        base = builder.build(workload, rules);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      bases.put(rules, base);
    }
    return base;
  }
}
