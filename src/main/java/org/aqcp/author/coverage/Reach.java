package org.aqcp.author.coverage;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.framework.Indicator;
import org.aqcp.logic.Logic;

/**
 * What partnerships can reach under the current rules of an indicator. Excludes only what is
 * certainly unreachable.
 */
record Reach(Indicator indicator, List<Rule> rules) {
  Set<Status> statuses() {
    Set<Status> reached = EnumSet.noneOf(Status.class);
    for (Status status : Status.CONCLUSIONS) {
      List<Rule> concluding = rules.stream().filter(r -> r.conclusion() == status).toList();
      if (concluding.stream().anyMatch(rule -> canHold(rule) && !isShadowed(rule))) {
        reached.add(status);
      }
      if (concluding.stream().anyMatch(this::always)) {
        return reached;
      }
    }
    reached.add(Status.NOT_MET);
    if (rules.stream().anyMatch(this::canHold)) {
      reached.add(Status.UNKNOWN);
    }
    return reached;
  }

  /**
   * The possible truth values of a sentence. A count of at least 0, for example, is always true.
   */
  Set<Truth> truths(Sentence sentence) {
    return Logic.of(sentence.condition(), indicator.thresholds()).truths();
  }

  /** The reachable sides of a threshold. No count is below 0. */
  Set<Boundary.Side> sides(Sentence sentence, Boundary boundary) {
    if (!truths(sentence).contains(Truth.TRUE) || !truths(sentence).contains(Truth.FALSE)) {
      return EnumSet.noneOf(Boundary.Side.class);
    }
    Set<Boundary.Side> sides = EnumSet.allOf(Boundary.Side.class);
    if (boundary.site().operator() == Operator.AT_LEAST
        && boundary.site().isNumber()
        && indicator.threshold(boundary.threshold()) == 0) {
      sides.remove(Boundary.Side.JUST_SHORT);
    }
    return sides;
  }

  private boolean canHold(Rule rule) {
    return rule.sentences().stream().allMatch(s -> truths(s).contains(Truth.TRUE));
  }

  private boolean always(Rule rule) {
    return rule.sentences().stream().allMatch(s -> truths(s).equals(EnumSet.of(Truth.TRUE)));
  }

  /**
   * Whether a rule with a better conclusion always holds when this one does, because all its
   * sentences are in this rule too.
   */
  private boolean isShadowed(Rule rule) {
    Set<List<String>> sentences = new HashSet<>(texts(rule));
    int rank = Status.CONCLUSIONS.indexOf(rule.conclusion());
    return rules.stream()
        .filter(better -> Status.CONCLUSIONS.indexOf(better.conclusion()) < rank)
        .anyMatch(better -> sentences.containsAll(texts(better)));
  }

  /** The text of a rule's sentences. Sentences with the same text have the same condition. */
  private static List<List<String>> texts(Rule rule) {
    return rule.sentences().stream().map(Sentence::lines).toList();
  }
}
