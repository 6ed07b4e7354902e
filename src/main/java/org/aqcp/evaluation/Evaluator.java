package org.aqcp.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.ChangedParts;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Status;
import org.aqcp.condition.World;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.derived.DerivedFacts;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.rules.Rulebook;

/**
 * Evaluates partnerships against one framework version. Drools checks every evaluation.
 * Thread-safe: nothing is kept between evaluations.
 */
public final class Evaluator {

  private final FrameworkVersion version;
  private final Rulebook rulebook;
  private final Executor refereeing;
  private final Referees referees;
  private final EngineFacts engineFacts;
  private final DerivedFacts derived;
  private final boolean oneSession;

  public Evaluator(FrameworkVersion version, Rulebook rulebook) {
    this.version = version;
    this.rulebook = rulebook;
    this.refereeing = Runnable::run;
    this.referees = new Referees(rulebook);
    this.engineFacts = new EngineFacts(rulebook);
    this.derived = DerivedFacts.NONE;
    this.oneSession =
        version.criteria().stream().noneMatch(criterion -> criterion.id().equals(version.id()))
            && RollUpScope.only(rulebook.on(RollUp.CRITERION))
            && RollUpScope.only(rulebook.on(RollUp.BENCHMARK));
  }

  /** A copy that runs the referee elsewhere or has other derived facts. */
  private Evaluator(Evaluator like, Executor refereeing, DerivedFacts derived) {
    this.version = like.version;
    this.rulebook = like.rulebook;
    this.refereeing = refereeing;
    this.referees = like.referees;
    this.engineFacts = like.engineFacts;
    this.derived = derived;
    this.oneSession = like.oneSession;
  }

  /**
   * Does work with an evaluator whose referee runs in parallel. Returns the result only after the
   * referee has agreed with all evaluations.
   *
   * @throws Disagreement if Drools and the reading of the rules differ
   */
  public <T> T refereedBeside(Function<Evaluator, T> work) {
    RefereeThread thread = new RefereeThread();
    try {
      return work.apply(refereedBy(thread));
    } finally {
      thread.finish();
    }
  }

  /** The same evaluator with its referee elsewhere. */
  Evaluator refereedBy(Executor other) {
    return new Evaluator(this, other, derived);
  }

  /** An evaluator for a partnership with these derived facts. */
  public Evaluator given(DerivedFacts derived) {
    return new Evaluator(this, refereeing, derived);
  }

  /** The facts that rules on indicators read. */
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

  /** The variables that rules on an indicator can use. */
  public static Bindings bindings(Partnership partnership, Indicator indicator) {
    return Bindings.NONE.with("$partnership", partnership).with("$indicator", indicator);
  }

  /**
   * Evaluates a partnership.
   *
   * @throws Disagreement if Drools and the reading of the rules differ
   */
  public Evaluation evaluate(Partnership partnership) {
    return evaluate(partnership, new FactsRead(world(partnership)));
  }

  /** The same with facts that are read for other framework versions as well. */
  Evaluation evaluate(Partnership partnership, FactsRead facts) {
    List<Criterion> criteria = version.criteria(partnership.level());
    List<Indicator> indicators = version.indicators(partnership.level());
    Stage onIndicators = new Stage(facts, engineFacts.facts(partnership, derived, indicators));
    List<List<IndicatorVerdict>> read = new ArrayList<>();
    for (Criterion criterion : criteria) {
      read.add(read(onIndicators, partnership, criterion.indicators()));
    }
    RolledUp rolledUp = RolledUp.of(version, rulebook, criteria, read);
    Set<String> unrefereed = onIndicators.leaveExceeding();
    refereeing.execute(() -> referee(onIndicators, rolledUp.onCriteria(), rolledUp.onWhole()));
    return evaluation(partnership, criteria, read, rolledUp, unrefereed);
  }

  private Evaluation evaluation(
      Partnership partnership,
      List<Criterion> criteria,
      List<List<IndicatorVerdict>> read,
      RolledUp rolledUp,
      Set<String> unrefereed) {
    List<CriterionVerdict> verdicts = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      verdicts.add(new CriterionVerdict(criteria.get(i), rolledUp.criteria().get(i), read.get(i)));
    }
    return new Evaluation(version, partnership, rolledUp.whole(), verdicts, unrefereed);
  }

  Referees referees() {
    return referees;
  }

  /** Whether the roll-up rules of criteria and of the benchmark do not affect each other. */
  boolean rollsUpInOneSession() {
    return oneSession;
  }

  private void referee(Stage onIndicators, Stage onCriteria, Stage onWhole) {
    Referee referee = referees.ofAll();
    // rules on indicators never read standings, and roll-up rules read nothing else
    if (oneSession) {
      referee.check(onIndicators, onCriteria, onWhole);
    } else {
      referee.check(onIndicators, onCriteria);
      referee.check(onWhole);
    }
  }

  /**
   * Evaluates one indicator alone, to try out changes.
   *
   * @throws Disagreement if Drools and the reading of the rules differ
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
    List<IndicatorVerdict> verdicts = new ArrayList<>();
    for (Indicator indicator : indicators) {
      Stage stage = stage(partnership, List.of(indicator));
      verdicts.addAll(read(stage, partnership, List.of(indicator)));
      refereeing.execute(() -> referees.forOne(indicator.id()).check(stage));
    }
    return verdicts;
  }

  /** The indicators of a level whose rules read something that differs. */
  public List<Indicator> reading(ChangedParts changed, String level) {
    List<Indicator> reading = new ArrayList<>();
    for (EngineFacts.ReadFor each : engineFacts.read(level, version)) {
      if (each.parts().isAnyOf(changed)) {
        reading.add(each.indicator());
      }
    }
    return reading;
  }

  /** A stage for some indicators alone. */
  Stage stage(Partnership partnership, List<Indicator> indicators) {
    return new Stage(world(partnership), engineFacts.someFacts(partnership, derived, indicators));
  }

  /**
   * The verdict on one indicator by the open reading alone, for searches that read thousands of
   * partnerships. Evaluate what they find before reporting it.
   */
  public Verdict unrefereed(Partnership partnership, Indicator indicator) {
    return unrefereed(Reading.open(world(partnership)), partnership, indicator);
  }

  /** The statuses by the open reading alone of those indicators that it is asked for. */
  public Function<Indicator, Status> unrefereed(Partnership partnership) {
    Reading reading = Reading.open(world(partnership));
    return indicator -> unrefereed(reading, partnership, indicator).status();
  }

  private Verdict unrefereed(Reading reading, Partnership partnership, Indicator indicator) {
    return Verdict.read(rulebook.on(indicator.id()), reading, bindings(partnership, indicator));
  }

  /** Reads the rules on indicators at a stage, which is not refereed yet. */
  List<IndicatorVerdict> read(Stage stage, Partnership partnership, List<Indicator> indicators) {
    List<IndicatorVerdict> verdicts = new ArrayList<>();
    for (Indicator indicator : indicators) {
      Bindings bindings = bindings(partnership, indicator);
      Verdict verdict = stage.read(indicator.id(), rulebook.on(indicator.id()), bindings);
      verdicts.add(
          new IndicatorVerdict(
              indicator, verdict, Waiving.of(partnership, version.id(), indicator)));
    }
    return verdicts;
  }
}
