package org.aqcp.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aqcp.condition.Conclusion;
import org.aqcp.condition.Truth;
import org.aqcp.rules.Rulebook;
import org.aqcp.rules.drools.Conclusions;
import org.kie.api.runtime.KieSession;

/**
 * Fires the same rules on the same facts in Drools and compares the result with our readings. The
 * closed reading must equal it, and the open reading must not contradict it.
 */
final class Referee {
  private final Rulebook rules;

  Referee(Rulebook rules) {
    this.rules = rules;
  }

  /**
   * Checks stages in one session. No stage may contain facts that the rules of another one look
   * for.
   *
   * @throws Disagreement if a reading and Drools differ
   */
  void check(Stage... stages) {
    Set<String> left = new HashSet<>();
    for (Stage stage : stages) {
      left.addAll(stage.leaveExceeding());
    }
    Set<Conclusion> fired = fired(left, stages);
    if (agrees(fired, stages)) {
      return;
    }
    List<String> differences = new ArrayList<>();
    for (Stage stage : stages) {
      compare(stage, fired, differences);
    }
    fired.forEach(
        more -> differences.add("rule `" + more.rule() + "` fired unread on " + more.on()));
    if (!differences.isEmpty()) {
      throw new Disagreement(differences);
    }
  }

  private Set<Conclusion> fired(Set<String> without, Stage... stages) {
    KieSession session = rules.compiled().without(without).session();
    try {
      // each rule fires at most once per subject; otherwise rules trigger each other endlessly
      int limit = 1;
      for (Stage stage : stages) {
        stage.facts().forEach(session::insert);
        limit += stage.readings().size();
      }
      Conclusions fired = new Conclusions();
      session.addEventListener(fired);
      if (session.fireAllRules(limit) >= limit) {
        throw new Disagreement(List.of("rules fire without end"));
      }
      return fired.all();
    } finally {
      session.dispose();
    }
  }

  /** Adds the differences of a stage and removes its conclusions from those that fired. */
  private static void compare(Stage stage, Set<Conclusion> fired, List<String> differences) {
    for (Stage.Read read : stage.readings()) {
      Truth drools = Truth.of(fired.remove(conclusion(read)));
      boolean contradicted = read.open() != Truth.UNKNOWN && read.open() != drools;
      if (contradicted || read.closed() != drools) {
        differences.add(
            "rule `%s` on %s: Drools %s, closed %s, open %s"
                .formatted(read.rule().name(), read.on(), drools, read.closed(), read.open()));
      }
    }
  }

  private static Conclusion conclusion(Stage.Read read) {
    return new Conclusion(read.on(), read.rule().conclusion().key(), read.rule().name());
  }
}
