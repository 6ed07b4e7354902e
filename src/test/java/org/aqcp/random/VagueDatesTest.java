package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.evaluation.Verdict;
import org.aqcp.framework.Indicator;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of a vague date holds of each day that it can be, and of no more. */
class VagueDatesTest {
  private static final int COMPLETIONS = 4;

  private int open;
  private int decided;

  /** Partnerships that report everything else, so that days alone decide. */
  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void each_completion_of_the_days_gives_a_verdict_that_was_possible(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    PartnershipGenerator generator = new PartnershipGenerator(level, Focus.all(evaluator, level));
    int partnerships = Amount.of(400);
    for (int seed = 0; seed < partnerships; seed++) {
      Random random = new Random(seed);
      Partnership whole = generator.whole(seed);
      Values values = new Values(random, whole.asOf().first(), 0.5);
      Partnership vague = with(whole, day -> random.nextInt(4) > 0 ? values.vague(day) : day);
      Evaluation evaluation = evaluator.evaluate(vague);
      for (int i = 0; i < COMPLETIONS; i++) {
        Partnership told = with(vague, day -> day.isVague() ? values.within(day) : day);
        follow(evaluation, evaluator.evaluate(told), "partnership %d, days %d".formatted(seed, i));
      }
      follow(evaluation, evaluator.evaluate(whole), "whole partnership " + seed);
    }
    Amount.say("%d open and %d decided %s verdicts on vague dates", open, decided, level);
    assertThat(open).isGreaterThan(partnerships / 10);
  }

  private void follow(Evaluation vague, Evaluation told, String where) {
    for (IndicatorVerdict verdict :
        told.criteria().stream().flatMap(c -> c.indicators().stream()).toList()) {
      Indicator indicator = verdict.indicator();
      Verdict before = vague.indicator(indicator.id()).orElseThrow().verdict();
      List<Status> possible = new ArrayList<>(before.couldBecome());
      possible.add(before.status());
      open += before.decided() ? 0 : 1;
      decided += before.decided() ? 1 : 0;
      assertThat(verdict.verdict().status())
          .as("%s of %s", indicator.id(), where)
          .isNotEqualTo(Status.UNKNOWN)
          .isIn(possible);
    }
  }

  private static Partnership with(Partnership partnership, UnaryOperator<Day> dates) {
    Map<SectionType, Section> sections = new EnumMap<>(SectionType.class);
    partnership
        .sections()
        .forEach(
            (type, section) -> {
              List<Fact> facts = new ArrayList<>();
              section.facts().forEach(fact -> facts.add(with(fact, dates)));
              sections.put(type, new Section(facts, section.complete(), section.reported()));
            });
    return RandomRecords.make(
        Partnership.class,
        part -> part.getType() == Map.class ? sections : RandomRecords.value(partnership, part));
  }

  private static Fact with(Fact fact, UnaryOperator<Day> dates) {
    return RandomRecords.make(
        fact.getClass(),
        part -> {
          Object value = RandomRecords.value(fact, part);
          return value instanceof Day day ? dates.apply(day) : value;
        });
  }
}
