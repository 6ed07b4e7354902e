package org.aqcp.bench.jmh;

import java.util.concurrent.TimeUnit;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Truth;
import org.aqcp.condition.World;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.explanation.remedy.RemedyFinder;
import org.aqcp.framework.Indicator;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.report.evaluation.JsonEvaluation;
import org.aqcp.rules.written.WrittenRules;
import org.kie.api.runtime.KieSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What each step of an evaluation costs, on its own. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Steps {
  /** The YAML alone: what no reading of a file can be quicker than. */
  @Benchmark
  public YamlFile parseYaml(Riverbend of) {
    return YamlFile.of(Riverbend.FILE, of.bytes);
  }

  @Benchmark
  public PartnershipFile readPartnership(Riverbend of) {
    return new PartnershipReader().read(Riverbend.FILE, of.bytes);
  }

  @Benchmark
  public int openReading(Riverbend of) {
    return read(of, Reading.open(World.of(of.file.partnership())));
  }

  @Benchmark
  public int closedReading(Riverbend of) {
    return read(of, Reading.closed(World.of(of.file.partnership())));
  }

  /** What decides the unknowns, with its referee: the open reading beside the closed one. */
  @Benchmark
  public int bothReadings(Riverbend of) {
    return openReading(of) + closedReading(of);
  }

  private static int read(Riverbend of, Reading reading) {
    Partnership partnership = of.file.partnership();
    int holding = 0;
    for (Indicator indicator : of.version.indicators("local")) {
      for (Rule rule : of.evaluator.rulebook().on(indicator.id())) {
        Truth truth = reading.read(rule, Evaluator.bindings(partnership, indicator));
        holding += truth == Truth.TRUE ? 1 : 0;
      }
    }
    return holding;
  }

  /** The referee's share on the floor of the indicators. */
  @Benchmark
  public int droolsSession(Riverbend of) {
    KieSession session = of.evaluator.rulebook().compiled().base().newKieSession();
    try {
      of.facts.forEach(session::insert);
      return session.fireAllRules();
    } finally {
      session.dispose();
    }
  }

  @Benchmark
  public Evaluation evaluate(Riverbend of) {
    return of.evaluator.evaluate(of.file.partnership());
  }

  /** The evaluation, its explanation and its remedies. */
  @Benchmark
  public ExplainedEvaluation evaluateAndExplain(Riverbend of) {
    return ExplainedEvaluation.of(of.file, of.evaluator);
  }

  /** The remedies of all indicators that are not met. */
  @Benchmark
  public int remedies(Riverbend of) {
    int found = 0;
    for (IndicatorVerdict one :
        of.evaluation.criteria().stream().flatMap(c -> c.indicators().stream()).toList()) {
      switch (one.verdict().status()) {
        case NOT_MET, PARTLY_MET ->
            found +=
                RemedyFinder.find(
                        of.evaluator, one, of.evaluation, new FactNames(of.file.partnership()))
                    .remedy()
                    .map(remedy -> 1)
                    .orElse(0);
        default -> {}
      }
    }
    return found;
  }

  @Benchmark
  public String jsonReport(Riverbend of) {
    return JsonEvaluation.line(of.explained);
  }

  /** From sentences to DRL and to conditions: all rule files of a level. */
  @Benchmark
  public WrittenRules expandRules(Riverbend of) {
    return of.rules.written(of.version, "local");
  }
}
