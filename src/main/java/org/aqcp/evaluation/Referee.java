package org.aqcp.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aqcp.condition.Conclusion;
import org.aqcp.condition.Truth;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Has Drools fire the same rules on the same facts and holds the readings against what fired: the
 * closed reading must say the same, and what the open reading is certain of must be so.
 */
final class Referee {
  private final KieBase rules;

  Referee(KieBase rules) {
    this.rules = rules;
  }

  /**
   * Goes through the stages, each in a session of its own: what lies on the other floors is no fact
   * to a stage's rules.
   *
   * @throws Disagreement where a reading and Drools differ
   */
  void check(List<Stage> stages) {
    List<String> differences = new ArrayList<>();
    for (Stage stage : stages) {
      compare(stage, fired(stage), differences);
    }
    if (!differences.isEmpty()) {
      throw new Disagreement(differences);
    }
  }

  private Set<Conclusion> fired(Stage stage) {
    KieSession session = rules.newKieSession();
    try {
      stage.facts().forEach(session::insert);
      // each rule fires at most once a subject: more is a runaway
      int limit = stage.readings().size() + 1;
      if (session.fireAllRules(limit) >= limit) {
        throw new Disagreement(List.of("rules fire without end"));
      }
      Set<Conclusion> fired = new HashSet<>();
      for (Object fact : session.getObjects(Conclusion.class::isInstance)) {
        fired.add((Conclusion) fact);
      }
      return fired;
    } finally {
      session.dispose();
    }
  }

  private static void compare(Stage stage, Set<Conclusion> fired, List<String> differences) {
    for (Stage.Read read : stage.readings()) {
      Truth drools = Truth.of(fired.remove(conclusion(read)));
      boolean broken = read.open() != Truth.UNKNOWN && read.open() != drools;
      if (broken || read.closed() != drools) {
        differences.add(
            "rule `%s` on %s: Drools %s, closed %s, open %s"
                .formatted(read.rule().name(), read.on(), drools, read.closed(), read.open()));
      }
    }
    fired.forEach(
        left -> differences.add("rule `" + left.rule() + "` fired unread on " + left.on()));
  }

  private static Conclusion conclusion(Stage.Read read) {
    return new Conclusion(read.on(), read.rule().conclusion().key(), read.rule().name());
  }
}
