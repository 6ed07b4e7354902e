package org.aqcp.assist.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.framework.Indicator;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.random.Amount;
import org.aqcp.random.Focus;
import org.aqcp.random.PartnershipGenerator;
import org.aqcp.search.edit.Records;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What falls due is what evaluations on the days before and after differ in. */
class DueDatesTest {
  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void each_day_has_the_status_that_is_said(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    PartnershipGenerator generator = new PartnershipGenerator(level, Focus.all(evaluator, level));
    int found = 0;
    int reasons = 0;
    for (int seed = 0; seed < Amount.of(20); seed++) {
      Partnership partnership = generator.partnership(seed);
      Evaluation now = evaluator.evaluate(partnership);
      LocalDate last = partnership.asOf().last().plusDays(120);
      List<Due> all = DueDates.of(evaluator, now, new FactNames(partnership), last);
      for (Due due : all) {
        found++;
        reasons += due.because().isEmpty() ? 0 : 1;
        assertThat(due.day()).isAfter(partnership.asOf().last()).isBeforeOrEqualTo(last);
        assertThat(on(due.day().minusDays(1), partnership, due.indicator(), evaluator))
            .isEqualTo(due.from());
        assertThat(on(due.day(), partnership, due.indicator(), evaluator)).isEqualTo(due.to());
      }
    }
    Amount.say("%d verdicts fall due, %d because of a date", found, reasons);
    assertThat(found).isPositive();
  }

  private static Status on(
      LocalDate day, Partnership partnership, Indicator indicator, Evaluator evaluator) {
    Partnership then = (Partnership) Records.with(partnership, "asOf", Day.of(day));
    return evaluator.evaluate(then, indicator).status();
  }
}
