package org.aqcp.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Group;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Standing;
import org.aqcp.condition.World;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.derived.DerivedFacts;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.rules.Rulebook;

/**
 * Holds partnerships against one framework version. Every evaluation is refereed by Drools. Keeps
 * nothing between evaluations, and may be used by many threads at once.
 */
public final class Evaluator {
  private static final String CRITERION = "criterion";
  private static final String BENCHMARK = "benchmark";

  private final FrameworkVersion version;
  private final Rulebook rulebook;
  private final Executor refereeing;
  private final EngineFacts given;
  private final DerivedFacts derived;
  private final boolean oneSession;

  public Evaluator(FrameworkVersion version, Rulebook rulebook) {
    this.version = version;
    this.rulebook = rulebook;
    this.refereeing = Runnable::run;
    this.given = new EngineFacts(rulebook);
    this.derived = DerivedFacts.NONE;
    this.oneSession =
        version.criteria().stream().noneMatch(criterion -> criterion.id().equals(version.id()))
            && RollUpScope.only(rulebook.on(CRITERION))
            && RollUpScope.only(rulebook.on(BENCHMARK));
  }

  /** The same, with a referee who works elsewhere, or with other facts that were derived. */
  private Evaluator(Evaluator like, Executor refereeing, DerivedFacts derived) {
    this.version = like.version;
    this.rulebook = like.rulebook;
    this.refereeing = refereeing;
    this.given = like.given;
    this.derived = derived;
    this.oneSession = like.oneSession;
  }

  /**
   * Does work with evaluations while the referee looks at them. What it makes is given only after
   * the referee has agreed with all of them.
   *
   * @throws Disagreement where Drools and the reading of the rules differ
   */
  public <T> T refereedBeside(Function<Evaluator, T> work) {
    RefereeThread beside = new RefereeThread();
    try {
      return work.apply(new Evaluator(this, beside, derived));
    } finally {
      beside.finish();
    }
  }

  /** One for a partnership of which something was derived; this one takes it that nothing was. */
  public Evaluator given(DerivedFacts derived) {
    return new Evaluator(this, refereeing, derived);
  }

  /** The facts on which the rules on indicators are read. */
  public World world(Partnership partnership) {
    return World.of(partnership, derived);
  }

  public DerivedFacts derived() {
    return derived;
  }

  public FrameworkVersion version() {
    return version;
  }

  public Rulebook rulebook() {
    return rulebook;
  }

  /** The variables that the rules on an indicator may speak of. */
  public static Bindings bindings(Partnership partnership, Indicator indicator) {
    return Bindings.NONE.with("$partnership", partnership).with("$indicator", indicator);
  }

  /**
   * Evaluates a partnership.
   *
   * @throws Disagreement where Drools and the reading of the rules differ
   */
  public Evaluation evaluate(Partnership partnership) {
    List<Criterion> criteria = version.criteria(partnership.level());
    List<Indicator> indicators = version.indicators(partnership.level());
    Stage onIndicators =
        new Stage(world(partnership), given.facts(partnership, derived, indicators));
    List<List<IndicatorVerdict>> read = new ArrayList<>();
    List<Standing> standings = new ArrayList<>();
    for (Criterion criterion : criteria) {
      List<IndicatorVerdict> verdicts = new ArrayList<>();
      for (Indicator indicator : criterion.indicators()) {
        Verdict verdict = read(onIndicators, partnership, indicator);
        verdicts.add(new IndicatorVerdict(indicator, verdict));
        standings.add(verdict.standing(indicator.id(), criterion.id()));
      }
      read.add(verdicts);
    }

    Stage onCriteria =
        groupStage(CRITERION, criteria.stream().map(Criterion::id).toList(), standings);
    List<CriterionVerdict> rolledUp = new ArrayList<>();
    List<Standing> criteriaStandings = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      Criterion criterion = criteria.get(i);
      Verdict verdict = readGroup(onCriteria, new Group(criterion.id(), CRITERION));
      rolledUp.add(new CriterionVerdict(criterion, verdict, read.get(i)));
      criteriaStandings.add(verdict.standing(criterion.id(), version.id()));
    }

    Stage onWhole = groupStage(BENCHMARK, List.of(version.id()), criteriaStandings);
    Verdict whole = readGroup(onWhole, new Group(version.id(), BENCHMARK));
    refereeing.execute(() -> referee(onIndicators, onCriteria, onWhole));
    return new Evaluation(version, partnership, whole, rolledUp);
  }

  private void referee(Stage onIndicators, Stage onCriteria, Stage onWhole) {
    Referee referee = new Referee(rulebook);
    // rules on indicators ask for no standings, and those on groups for nothing else
    if (oneSession) {
      referee.check(onIndicators, onCriteria, onWhole);
    } else {
      referee.check(onIndicators, onCriteria);
      referee.check(onWhole);
    }
  }

  /**
   * The verdict on one indicator alone: what a change is tried with.
   *
   * @throws Disagreement where Drools and the reading of the rules differ
   */
  public Verdict evaluate(Partnership partnership, Indicator indicator) {
    return evaluate(partnership, List.of(indicator)).get(0).verdict();
  }

  /**
   * The verdicts on some indicators alone.
   *
   * @throws Disagreement where Drools and the reading of the rules differ
   */
  public List<IndicatorVerdict> evaluate(Partnership partnership, List<Indicator> indicators) {
    Stage stage = new Stage(world(partnership), given.someFacts(partnership, derived, indicators));
    List<IndicatorVerdict> verdicts = new ArrayList<>();
    for (Indicator indicator : indicators) {
      verdicts.add(new IndicatorVerdict(indicator, read(stage, partnership, indicator)));
    }
    refereeing.execute(() -> new Referee(rulebook).check(stage));
    return verdicts;
  }

  /** The indicators of a level whose rules look at some sections. */
  public List<Indicator> lookingAt(Set<SectionType> sections, String level) {
    List<Indicator> looking = new ArrayList<>();
    for (Indicator indicator : version.indicators(level)) {
      if (!Collections.disjoint(given.sections(indicator), sections)) {
        looking.add(indicator);
      }
    }
    return looking;
  }

  /**
   * The verdict on one indicator by the open reading alone, for searches that read thousands of
   * partnerships. What they find is evaluated before it is told.
   */
  public Verdict unrefereed(Partnership partnership, Indicator indicator) {
    Reading open = Reading.open(world(partnership));
    Bindings bindings = bindings(partnership, indicator);
    List<RuleReading> read = new ArrayList<>();
    for (Rule rule : rulebook.on(indicator.id())) {
      read.add(new RuleReading(rule, open.read(rule, bindings)));
    }
    return Verdict.of(read);
  }

  private Verdict read(Stage stage, Partnership partnership, Indicator indicator) {
    return stage.read(
        indicator.id(), rulebook.on(indicator.id()), bindings(partnership, indicator));
  }

  private Verdict readGroup(Stage stage, Group group) {
    return stage.read(group.id(), rulebook.on(group.kind()), Bindings.NONE.with("$group", group));
  }

  private static Stage groupStage(String kind, List<String> ids, List<Standing> standings) {
    List<Object> facts = new ArrayList<>(standings);
    ids.forEach(id -> facts.add(new Group(id, kind)));
    return new Stage(World.of(standings), facts);
  }
}
