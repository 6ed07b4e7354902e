package org.aqcp.rules.drools;

import java.util.HashSet;
import java.util.Set;
import org.aqcp.condition.Conclusion;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;

/** Records what rules conclude as they fire; for the referee. */
public final class Conclusions extends DefaultRuleRuntimeEventListener {
  private final Set<Conclusion> all = new HashSet<>();

  @Override
  public void objectInserted(ObjectInsertedEvent event) {
    if (event.getObject() instanceof Conclusion conclusion) {
      all.add(conclusion);
    }
  }

  public Set<Conclusion> all() {
    return all;
  }
}
