package org.aqcp.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aqcp.condition.Conclusion;
import org.aqcp.condition.Truth;
import org.aqcp.rules.drools.CompiledRules;
import org.aqcp.rules.drools.Conclusions;
import org.kie.api.runtime.KieSession;

/**
 * Has Drools fire the same rules on the same facts and holds the readings against what fired: the
 * closed reading must say the same, and what the open reading is certain of must be so.
 */
final class Referee {
  private final CompiledRules rules;

  Referee(CompiledRules rules) {
    this.rules = rules;
  }

  /**
   * Holds stages against one session. They must share no kind of fact that rules ask for: what lies
   * on another floor is no fact to a stage's rules.
   *
   * @throws Disagreement where a reading and Drools differ
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
    KieSession session = rules.without(without).session();
    try {
      // each rule fires at most once a subject: more is a runaway
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

  /** Whether there is nothing to tell. */
  private static boolean agrees(Set<Conclusion> fired, Stage... stages) {
    Set<Conclusion> left = new HashSet<>(fired);
    for (Stage stage : stages) {
      for (Stage.Read read : stage.readings()) {
        if (read.open() != Truth.UNKNOWN && read.open() != read.closed()) {
          return false;
        }
        if (read.closed() == Truth.TRUE && !left.remove(conclusion(read))) {
          return false;
        }
      }
    }
    return left.isEmpty();
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
  }

  private static Conclusion conclusion(Stage.Read read) {
    return new Conclusion(read.on(), read.rule().conclusion().key(), read.rule().name());
  }
}
