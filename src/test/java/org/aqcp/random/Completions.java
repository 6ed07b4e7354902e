package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.Verdict;
import org.aqcp.partnership.facts.Partnership;

/**
 * Completes partnerships at random, first in steps and then entirely. Each verdict must become one
 * of those that were possible before, and must be decided in the end.
 */
public final class Completions {
  private static final List<Double> SHARES = List.of(0.3, 0.6, 1.0);

  private final Evaluator evaluator;
  private final PartnershipGenerator generator;

  public Completions(Evaluator evaluator, PartnershipGenerator generator) {
    this.evaluator = evaluator;
    this.generator = generator;
  }

  /** Fails where a verdict becomes what it could not; answers how often an indicator was read. */
  public int check(long seed) {
    Partnership partnership = generator.partnership(seed);
    Map<String, Verdict> before = verdicts(partnership);
    for (int step = 0; step < SHARES.size(); step++) {
      partnership = generator.completed(partnership, SHARES.get(step), 31 * seed + step);
      Map<String, Verdict> after = verdicts(partnership);
      follow(before, after, "partnership %d after step %d".formatted(seed, step));
      before = after;
    }
    before.forEach(
        (id, verdict) ->
            assertThat(possible(verdict)).as("%s of whole partnership %d", id, seed).hasSize(1));
    return SHARES.size() * evaluator.version().indicators(partnership.level()).size();
  }

  private static void follow(
      Map<String, Verdict> before, Map<String, Verdict> after, String where) {
    after.forEach(
        (id, verdict) ->
            assertThat(possible(before.get(id)))
                .as("%s of %s", id, where)
                .containsAll(possible(verdict)));
  }

  /** What a verdict says may be true in the end. */
  private static Set<Status> possible(Verdict verdict) {
    Set<Status> possible = EnumSet.noneOf(Status.class);
    possible.addAll(verdict.couldBecome());
    if (verdict.status() != Status.UNKNOWN) {
      possible.add(verdict.status());
    }
    assertThat(possible).isNotEmpty().doesNotContain(Status.UNKNOWN);
    return possible;
  }

  private Map<String, Verdict> verdicts(Partnership partnership) {
    Evaluation evaluation = evaluator.evaluate(partnership);
    Map<String, Verdict> verdicts = new TreeMap<>();
    verdicts.put("the whole", evaluation.whole());
    evaluation
        .criteria()
        .forEach(
            criterion -> {
              verdicts.put(criterion.criterion().id(), criterion.verdict());
              criterion
                  .indicators()
                  .forEach(one -> verdicts.put(one.indicator().id(), one.verdict()));
            });
    return verdicts;
  }
}
