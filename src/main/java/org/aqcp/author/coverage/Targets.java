package org.aqcp.author.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.framework.Indicator;

/** Collects the targets of an indicator: everything that partnerships can reach under its rules. */
final class Targets {
  private final Indicator indicator;
  private final Reach reach;
  private final List<Target> all = new ArrayList<>();
  private final Set<List<String>> seen = new HashSet<>();

  private Targets(Indicator indicator, List<Rule> rules) {
    this.indicator = indicator;
    this.reach = new Reach(indicator, rules);
  }

  /**
   * All targets: statuses first, then each sentence with its thresholds, those of blocks too. A
   * sentence shared by several rules counts once.
   */
  static List<Target> of(Indicator indicator, List<Rule> rules) {
    Targets targets = new Targets(indicator, rules);
    for (Status status : targets.reach.statuses()) {
      targets.all.add(new Target.OfStatus(indicator, status));
    }
    for (Rule rule : rules) {
      for (Sentence sentence : rule.allSentences()) {
        if (targets.seen.add(sentence.lines())) {
          targets.add(rule, sentence);
        }
      }
    }
    return targets.all;
  }

  private void add(Rule rule, Sentence sentence) {
    for (Truth truth : List.of(Truth.TRUE, Truth.FALSE, Truth.UNKNOWN)) {
      if (reach.truths(sentence).contains(truth)) {
        all.add(new Target.OfSentence(indicator, rule, sentence, truth));
      }
    }
    for (Site site : Site.in(sentence.condition())) {
      Boundary boundary = new Boundary(sentence.condition(), site);
      for (Boundary.Side side : reach.sides(sentence, boundary)) {
        all.add(new Target.OfBoundary(indicator, rule, sentence, boundary, side));
      }
    }
  }
}
