package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aqcp.assist.interview.Asking;
import org.aqcp.assist.interview.Concern;
import org.aqcp.assist.interview.Credit;
import org.aqcp.assist.interview.CreditSearch;
import org.aqcp.assist.interview.Interview;
import org.aqcp.assist.interview.OpenPart;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.Yardsticks;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.input.file.Origin;
import org.aqcp.input.problem.Place;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.report.evaluation.JsonEvaluation;
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
      PartnershipFile file = file(generator.partnership(seed));
      List<String> together =
          yardsticks.each(
              file.partnership(),
              (evaluator, evaluation) ->
                  JsonEvaluation.line(ExplainedEvaluation.of(file, evaluator, evaluation, false)));
      for (int i = 0; i < together.size(); i++) {
        Evaluator one = yardsticks.evaluators().get(i);
        ExplainedEvaluation alone = ExplainedEvaluation.reasons(file, one);
        assertThat(together.get(i)).as("seed %d", seed).isEqualTo(JsonEvaluation.line(alone));
        alone.evaluation().counts().forEach((status, n) -> statuses.add(n > 0 ? status.key() : ""));
      }
    }
    assertThat(statuses).contains("met", "partly-met", "not-met", "unknown");
  }

  private static PartnershipFile file(Partnership partnership) {
    return new PartnershipFile(
        Origin.of("random.yaml", new byte[0]), partnership, Place.NOWHERE, List.of(), List.of());
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

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void an_interview_for_several_versions_settles_the_verdicts_of_each(String level) {
    Yardsticks yardsticks = yardsticks(level);
    PartnershipGenerator generator = generator(yardsticks, level);
    for (int seed = 0; seed < Amount.of(2); seed++) {
      Partnership partnership = generator.partnership(seed);
      Partnership answers = generator.completed(partnership, 1, seed);
      Interview interview = new Interview(yardsticks, partnership, id -> true);
      for (int step = 0; step < 8; step++) {
        Optional<Asking> next = interview.next();
        if (next.isEmpty()) {
          assertThat(interview.open()).isZero();
          break;
        }
        assertThat(next.get().about()).isNotEmpty();
        interview.heard(reported(interview.partnership(), next.get().part(), answers));
        for (int i = 0; i < VERSIONS.size(); i++) {
          Evaluation anew = yardsticks.evaluators().get(i).evaluate(interview.partnership());
          Evaluation heard = interview.evaluations().get(i);
          assertThat(heard.counts()).as("seed %d, step %d", seed, step).isEqualTo(anew.counts());
          assertThat(heard.whole().status()).isEqualTo(anew.whole().status());
        }
      }
    }
  }

  private static Partnership reported(Partnership now, OpenPart asked, Partnership answers) {
    return asked.part() == null
        ? now.with(asked.section(), Section.complete(answers.section(asked.section()).facts()))
        : Answers.set(now, asked.path(), answers);
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
