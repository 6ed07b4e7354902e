package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.evaluation.Reevaluator;
import org.aqcp.evaluation.Verdict;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What waivers do to verdicts, on random partnerships; Drools referees every evaluation. */
class WaiversTest {
  private int waived;
  private int turned;

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void a_waiver_changes_only_how_its_indicator_counts(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    Reevaluator reevaluator = new Reevaluator(evaluator);
    List<Indicator> indicators = evaluator.version().indicators(level);
    PartnershipGenerator generator = new PartnershipGenerator(level, Focus.all(evaluator, level));
    for (int seed = 0; seed < Amount.of(60); seed++) {
      Random random = new Random(seed);
      Partnership without =
          generator.partnership(seed).with(SectionType.WAIVERS, Section.UNREPORTED);
      Partnership with = RandomWaivers.in(without, indicators, 2 + seed % 8, random);
      Evaluation plain = evaluator.evaluate(without);
      Evaluation excused = evaluator.evaluate(with);

      compare(plain, excused, evaluator, seed);
      assertSame(reevaluator.evaluate(with, plain).evaluation(), excused);
      assertSame(reevaluator.evaluate(without, excused).evaluation(), plain);
    }
    Amount.say("%d waived indicators, %d criteria with another status", waived, turned);
    assertThat(waived).isPositive();
    assertThat(turned).isPositive();
  }

  private void compare(Evaluation plain, Evaluation excused, Evaluator evaluator, int seed) {
    Set<String> ids = new HashSet<>();
    excused.waived().forEach(one -> ids.add(one.indicator().id()));
    waived += ids.size();
    Evaluation optional =
        new Evaluator(optional(evaluator.version(), ids), evaluator.rulebook())
            .evaluate(plain.partnership());
    for (int i = 0; i < plain.criteria().size(); i++) {
      CriterionVerdict before = plain.criteria().get(i);
      CriterionVerdict after = excused.criteria().get(i);
      assertThat(verdicts(after)).as("%d", seed).isEqualTo(verdicts(before));
      if (before.indicators().stream().noneMatch(one -> ids.contains(one.indicator().id()))) {
        assertThat(after.verdict()).isEqualTo(before.verdict());
      }
      turned += after.verdict().status() == before.verdict().status() ? 0 : 1;
      assertThat(after.verdict()).isEqualTo(optional.criteria().get(i).verdict());
    }
    assertThat(excused.whole()).isEqualTo(optional.whole());
  }

  private static List<Verdict> verdicts(CriterionVerdict of) {
    return of.indicators().stream().map(IndicatorVerdict::verdict).toList();
  }

  /** In another way: a version in which these are optional. */
  private static FrameworkVersion optional(FrameworkVersion version, Set<String> ids) {
    List<Criterion> criteria = new ArrayList<>();
    for (Criterion one : version.criteria()) {
      List<Indicator> indicators = new ArrayList<>();
      one.indicators()
          .forEach(each -> indicators.add(ids.contains(each.id()) ? optional(each) : each));
      criteria.add(
          new Criterion(
              one.id(),
              one.title(),
              one.level(),
              one.tagline(),
              one.weight(),
              indicators,
              one.place()));
    }
    return version.with(criteria);
  }

  private static Indicator optional(Indicator one) {
    return new Indicator(
        one.id(),
        one.title(),
        one.text(),
        one.counts(),
        true,
        one.weight(),
        one.thresholds(),
        one.remedy(),
        one.source(),
        one.replaces(),
        one.place());
  }

  private static void assertSame(Evaluation one, Evaluation other) {
    assertThat(one.whole()).isEqualTo(other.whole());
    assertThat(one.criteria()).isEqualTo(other.criteria());
  }
}
