package org.aqcp.edition.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Status;
import org.aqcp.edition.difference.DifferenceSearch;
import org.aqcp.edition.difference.Edition;
import org.aqcp.edition.difference.IndicatorChange;
import org.aqcp.edition.difference.VersionDifference;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.RollUp;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.random.Amount;
import org.aqcp.random.Focus;
import org.aqcp.random.PartnershipGenerator;
import org.aqcp.rules.CompiledTogether;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;

/** What a change does to random partnerships, and by which change. */
final class ImpactSearchTest {
  private static final RulebookReader READER =
      new RulebookReader(Shipped.HOME, new RuleStore(Path.of("target", "rules")));
  private static final Edition BEFORE = edition("aqcp-1.0");
  private static final Edition AFTER = edition("aqcp-1.1-preview");
  private static final VersionDifference DIFFERENCE =
      new DifferenceSearch(BEFORE, AFTER, List.of(), indicator -> {}).find();
  private static final int PARTNERSHIPS = Amount.of(1500);

  private static Edition edition(String id) {
    FrameworkVersion version = Shipped.HOME.version(id);
    Map<String, Evaluator> evaluators = new LinkedHashMap<>();
    version
        .levelIds()
        .forEach(
            level -> evaluators.put(level, new Evaluator(version, READER.read(version, level))));
    return new Edition(version, evaluators);
  }

  @Test
  void a_change_that_is_named_does_it_alone_and_one_that_is_not_does_not() {
    Map<String, Partnership> partnerships = new LinkedHashMap<>();
    List<PartnershipGenerator> random =
        Stream.of("state", "local")
            .map(
                level ->
                    new PartnershipGenerator(
                        level, Focus.all(AFTER.evaluator(level).orElseThrow(), level)))
            .toList();
    ImpactSearch search = new ImpactSearch(BEFORE, AFTER, DIFFERENCE);
    for (int i = 0; i < PARTNERSHIPS; i++) {
      Partnership one = i % 4 < 2 ? random.get(i % 2).whole(i) : random.get(i % 2).partnership(i);
      partnerships.put("p" + i, one);
      search.look("p" + i, one);
    }
    Impact impact = search.result();
    List<TurnedVerdict> rolledUp = new ArrayList<>(impact.criteria());
    rolledUp.addAll(impact.whole());
    Map<String, CompiledTogether> compiled = new LinkedHashMap<>();
    Map<String, Evaluator> alone = new LinkedHashMap<>();
    int named = 0;
    for (TurnedVerdict turned : rolledUp) {
      Partnership of = partnerships.get(turned.file());
      for (Impact.ChangeReach reach : impact.changes()) {
        Evaluation evaluation =
            alone
                .computeIfAbsent(
                    reach.change().id() + " " + of.level(),
                    key ->
                        alone(
                            reach.change(),
                            of.level(),
                            compiled.computeIfAbsent(of.level(), ImpactSearchTest::compiled)))
                .evaluate(of);
        boolean does = status(evaluation, turned.id()).equals(turned.to());
        assertThat(turned.alone().contains(reach.change().id()))
            .as("%s by %s", turned, reach.change().id())
            .isEqualTo(does);
        named += does ? 1 : 0;
      }
    }
    System.out.println(
        "impact: %d verdicts on criteria and the benchmark, %d causes"
            .formatted(rolledUp.size(), named));
    assertThat(named).isPositive();
    assertThat(impact.indicators()).isNotEmpty();
  }

  /** The earlier version with one change, refereed. */
  private static Evaluator alone(EachChange change, String level, CompiledTogether compiled) {
    FrameworkVersion version = change.alone(BEFORE.version(), AFTER.version());
    IndicatorChange of = change.indicator().orElseThrow();
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : before(level)) {
      if (of.before().map(Indicator::id).filter(rule.on()::equals).isEmpty()) {
        rules.add(rule);
      }
    }
    of.after()
        .filter(later -> AFTER.level(later).equals(level))
        .ifPresent(later -> rules.addAll(later(later)));
    return new Evaluator(version, compiled.of(rules));
  }

  /** The rules of both versions for a level. */
  private static CompiledTogether compiled(String level) {
    List<Rule> rules = new ArrayList<>(before(level));
    DIFFERENCE.indicators().stream()
        .flatMap(change -> change.after().stream())
        .filter(later -> AFTER.level(later).equals(level))
        .forEach(later -> rules.addAll(later(later)));
    return new CompiledTogether(rules);
  }

  private static List<Rule> before(String level) {
    return BEFORE.evaluator(level).orElseThrow().rulebook().rules();
  }

  /** The rules on an indicator of the later version, under names that the earlier one lacks. */
  private static List<Rule> later(Indicator indicator) {
    return AFTER.ruling(indicator).rules().stream().map(ImpactSearchTest::later).toList();
  }

  private static Rule later(Rule rule) {
    return new Rule(
        rule.name() + " later",
        rule.on(),
        rule.rollUp(),
        rule.conclusion(),
        rule.sentences(),
        rule.file(),
        rule.line());
  }

  private static Optional<Status> status(Evaluation of, String id) {
    return id.equals(RollUp.BENCHMARK)
        ? Optional.of(of.whole().status())
        : of.criteria().stream()
            .filter(one -> one.criterion().id().equals(id))
            .map(CriterionVerdict::verdict)
            .map(verdict -> verdict.status())
            .findFirst();
  }
}
