package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aqcp.assist.interview.Concern;
import org.aqcp.assist.interview.Credit;
import org.aqcp.assist.interview.CreditSearch;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.Yardsticks;
import org.aqcp.explanation.Explainer;
import org.aqcp.explanation.RuleExplanation;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.shipped.Editions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Evaluated against several versions at once, a partnership is what it is against each alone. */
final class SideBySideVerdictsTest {
  private static final List<String> VERSIONS =
      List.of("aqcp-1.0", "aqcp-1.1-preview", "aqcp-2013-draft");

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void statuses_and_reasons_are_those_of_each_version_alone(String level) {
    Yardsticks yardsticks = yardsticks(level);
    PartnershipGenerator generator = generator(yardsticks, level);
    Set<String> statuses = new TreeSet<>();
    for (int seed = 0; seed < Amount.of(25); seed++) {
      Partnership partnership = generator.partnership(seed);
      List<Evaluation> together = yardsticks.evaluate(partnership);
      List<List<List<RuleExplanation>>> reasons = yardsticks.each(partnership, this::reasons);
      for (int i = 0; i < together.size(); i++) {
        Evaluator one = yardsticks.evaluators().get(i);
        Evaluation alone = one.evaluate(partnership);
        assertThat(together.get(i)).as("seed %d", seed).isEqualTo(alone);
        assertThat(reasons.get(i)).as("seed %d", seed).isEqualTo(reasons(one, alone));
        alone.counts().forEach((status, n) -> statuses.add(n > 0 ? status.key() : ""));
      }
    }
    assertThat(statuses).contains("met", "partly-met", "not-met", "unknown");
  }

  private List<List<RuleExplanation>> reasons(Evaluator evaluator, Evaluation evaluation) {
    Explainer explainer = new Explainer(evaluator, evaluation);
    return evaluation.criteria().stream()
        .flatMap(criterion -> criterion.indicators().stream())
        .map(verdict -> explainer.explain(verdict).rules())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void what_one_more_fact_settles_waits_for_it_in_that_version(String level) {
    Yardsticks yardsticks = yardsticks(level);
    PartnershipGenerator generator = generator(yardsticks, level);
    int settled = 0;
    for (int seed = 0; seed < Amount.of(8); seed++) {
      CreditSearch search = new CreditSearch();
      List<Evaluation> evaluations =
          yardsticks.each(
              generator.partnership(seed),
              (evaluator, evaluation) -> {
                search.add(evaluator, evaluation);
                return evaluation;
              });
      List<Credit> credits = search.credits();
      for (Credit credit : credits) {
        assertThat(credit.waiting()).containsAll(credit.settles());
        for (Concern concern : credit.settles()) {
          assertThat(isOpen(concern, evaluations)).as("seed %d: %s", seed, concern).isTrue();
          settled++;
        }
      }
      List<Integer> sizes = credits.stream().map(credit -> credit.settles().size()).toList();
      assertThat(sizes).isSortedAccordingTo((one, other) -> other - one);
    }
    assertThat(settled).isPositive();
  }

  private static boolean isOpen(Concern concern, List<Evaluation> evaluations) {
    return evaluations.stream()
        .filter(one -> one.version().id().equals(concern.version()))
        .flatMap(one -> one.indicator(concern.indicator()).stream())
        .anyMatch(one -> !one.verdict().decided());
  }

  private static Yardsticks yardsticks(String level) {
    return new Yardsticks(VERSIONS.stream().map(id -> Editions.evaluator(id, level)).toList());
  }

  private static PartnershipGenerator generator(Yardsticks yardsticks, String level) {
    List<Focus> tailored = new ArrayList<>();
    yardsticks.evaluators().forEach(one -> tailored.addAll(Focus.all(one, level)));
    return new PartnershipGenerator(level, tailored);
  }
}
