package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Conclusion;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Truth;
import org.aqcp.condition.World;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.rules.drools.Conclusions;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Compares the evaluation of every rule with what Drools fires, without trusting the referee. */
public final class SecondReferee {
  private static final int MOST_FIRINGS = 10_000;

  private final Evaluator evaluator;
  private final Partnership partnership;
  private final List<Indicator> indicators;
  private final List<String> differences = new ArrayList<>();
  private int pairs;

  private SecondReferee(Evaluator evaluator, Partnership partnership) {
    this.evaluator = evaluator;
    this.partnership = partnership;
    this.indicators = evaluator.version().indicators(partnership.level());
  }

  /** Fails where they differ; answers how many rules were read. */
  public static int check(Evaluator evaluator, Partnership partnership, String seed) {
    SecondReferee referee = new SecondReferee(evaluator, partnership);
    referee.check();
    assertThat(referee.differences).as("on partnership %s", seed).isEmpty();
    return referee.pairs;
  }

  private void check() {
    Set<String> fired = fired(evaluator.rulebook().compiled().base());
    Reading closed = Reading.closed(World.of(partnership));
    Reading open = Reading.open(World.of(partnership));
    for (Indicator indicator : indicators) {
      Bindings bindings = Evaluator.bindings(partnership, indicator);
      for (Rule rule : evaluator.rulebook().on(indicator.id())) {
        Truth drools = Truth.of(fired.contains(rule.name()));
        compare(rule, drools, closed.read(rule, bindings), open.read(rule, bindings));
      }
    }
  }

  private void compare(Rule rule, Truth drools, Truth closed, Truth open) {
    pairs++;
    if (closed != drools || (open != Truth.UNKNOWN && open != drools)) {
      differences.add(
          "rule `%s`: Drools %s, closed %s, open %s; it asks for %s"
              .formatted(rule.name(), drools, closed, open, conditions(rule)));
    }
  }

  private static List<Requirement> conditions(Rule rule) {
    return rule.sentences().stream().map(Sentence::condition).toList();
  }

  private Set<String> fired(KieBase rules) {
    KieSession session = rules.newKieSession();
    try {
      indicators.forEach(session::insert);
      session.insert(partnership);
      for (Section section : partnership.sections().values()) {
        section.facts().forEach(session::insert);
      }
      Conclusions fired = new Conclusions();
      session.addEventListener(fired);
      session.fireAllRules(MOST_FIRINGS);
      return fired.all().stream().map(Conclusion::rule).collect(Collectors.toSet());
    } finally {
      session.dispose();
    }
  }
}
