package org.aqcp.assist.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.explanation.Explainer;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.shipped.Editions;
import org.junit.jupiter.api.Test;

/** What one more fact settles. */
final class CreditSearchTest {
  private static final Partnership RIVERBEND =
      new PartnershipReader().read(Path.of("examples/riverbend/partnership.yaml")).partnership();

  private final Evaluator release = Editions.evaluator("aqcp-1.0", "local");
  private final Evaluator draft = Editions.evaluator("aqcp-2013-draft", "local");

  @Test
  void one_fact_counts_in_every_version_whose_verdict_it_settles() {
    CreditSearch search = new CreditSearch();
    search.add(release, release.evaluate(RIVERBEND));
    search.add(draft, draft.evaluate(RIVERBEND));
    Credit contact = credit(search.credits(), "partners[6].contact");
    assertThat(contact.settles())
        .containsExactly(new Concern("aqcp-1.0", "L1.2"), new Concern("aqcp-2013-draft", "DL6.1"));
    assertThat(contact.versions()).containsExactly("aqcp-1.0", "aqcp-2013-draft");
  }

  @Test
  void there_is_an_answer_that_settles_each_verdict_and_the_engine_agrees() {
    Evaluation evaluation = release.evaluate(RIVERBEND);
    CreditSearch search = new CreditSearch();
    search.add(release, evaluation);
    for (Credit credit : search.credits()) {
      for (Concern concern : credit.settles()) {
        IndicatorVerdict verdict = evaluation.indicator(concern.indicator()).orElseThrow();
        Stream<Partnership> answered =
            new IndicatorState(release, RIVERBEND, verdict, new Explainer(release, evaluation))
                .likely().of(credit.part()).stream().map(LikelyAnswers.Likely::partnership);
        assertThat(answered)
            .as("%s: %s", credit.part().path(), concern)
            .anyMatch(one -> release.evaluate(one, verdict.indicator()).decided());
      }
    }
  }

  @Test
  void nothing_counts_where_nothing_is_open() {
    Path lakeside = Path.of("examples/lakeside/partnership.yaml");
    CreditSearch search = new CreditSearch();
    search.add(release, release.evaluate(new PartnershipReader().read(lakeside).partnership()));
    assertThat(search.credits()).isEmpty();
  }

  private static Credit credit(List<Credit> of, String path) {
    return of.stream()
        .filter(credit -> credit.part().path().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError(of.stream().map(c -> c.part().path()).toList()));
  }
}
