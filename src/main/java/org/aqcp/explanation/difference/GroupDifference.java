package org.aqcp.explanation.difference;

import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Sentence;
import org.aqcp.evaluation.RuleReading;
import org.aqcp.evaluation.Verdict;

/**
 * The difference in the verdict on a criterion or on the benchmark.
 *
 * @param id the id of the criterion; empty for the benchmark
 * @param rules the roll-up rules that are new, gone or reworded
 */
public record GroupDifference(
    String id, String title, Sides<Verdict> verdict, List<Sides<RuleReading>> rules) {
  public GroupDifference {
    rules = List.copyOf(rules);
  }

  static GroupDifference of(String id, String title, Sides<Verdict> verdict) {
    return new GroupDifference(
        id,
        title,
        verdict,
        Sides.matched(readings(verdict.before()), readings(verdict.after()), r -> r.rule().name())
            .stream()
            .filter(rule -> rule.differIn(GroupDifference::written))
            .toList());
  }

  private static List<RuleReading> readings(Optional<Verdict> verdict) {
    return verdict.map(Verdict::rules).orElse(List.of());
  }

  private static List<String> written(RuleReading reading) {
    return reading.rule().sentences().stream().map(Sentence::text).toList();
  }

  boolean isTurned() {
    return verdict.differIn(Verdict::status) || verdict.differIn(Verdict::couldBecome);
  }
}
