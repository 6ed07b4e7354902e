package org.aqcp.bench.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.aqcp.bench.kit.Engine;
import org.aqcp.bench.kit.Serving;
import org.aqcp.condition.Truth;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.evaluation.RuleReading;
import org.aqcp.evaluation.Verdict;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.explanation.SentenceExplanation;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.report.evaluation.JsonEvaluation;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;

/** aqcp itself, in one of its {@link Task}s. */
final class Aqcp implements Engine {
  private final Task task;
  private final Map<String, Evaluator> evaluators = new HashMap<>();
  private final List<PartnershipFile> files = new ArrayList<>();
  private final List<Path> paths = new ArrayList<>();
  private Path workload = Path.of("");

  private Aqcp(Task task) {
    this.task = task;
  }

  public static void main(String[] arguments) throws IOException {
    Task task = Task.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    Serving.serve(new Aqcp(task), Path.of(arguments[1]));
  }

  @Override
  public void readRules(Path folder) {
    workload = folder;
    evaluators.clear();
  }

  @Override
  public void readFacts(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("partnerships"))) {
      paths.addAll(all.sorted().toList());
    }
    paths.forEach(path -> files.add(new PartnershipReader().read(path)));
  }

  @Override
  public List<String> items() {
    return files.stream().map(file -> file.partnership().name()).toList();
  }

  @Override
  public List<String> fired(int item) {
    PartnershipFile file = files.get(item);
    return switch (task) {
      case READ -> List.of(new PartnershipReader().read(paths.get(item)).partnership().name());
      case EVALUATE -> holding(evaluator(file).evaluate(file.partnership()));
      case UNREFEREED -> unrefereed(file.partnership(), evaluator(file));
      case BOTH -> {
        PartnershipFile read = new PartnershipReader().read(paths.get(item));
        yield holding(evaluator(read).evaluate(read.partnership()));
      }
      case REASONS -> {
        ExplainedEvaluation explained = ExplainedEvaluation.reasons(file, evaluator(file));
        // facts are looked for when they are asked for
        explained.indicators().stream()
            .flatMap(indicator -> indicator.rules().stream())
            .flatMap(rule -> rule.sentences().stream())
            .forEach(SentenceExplanation::facts);
        yield holding(explained.evaluation());
      }
      case EXPLAIN -> {
        ExplainedEvaluation explained = ExplainedEvaluation.of(file, evaluator(file));
        if (JsonEvaluation.line(explained).isEmpty()) {
          throw new IllegalStateException("explained nothing");
        }
        yield holding(explained.evaluation());
      }
      case CLOSED -> new ClosedFindings(evaluator(file)).of(file.partnership());
    };
  }

  private static List<String> unrefereed(Partnership partnership, Evaluator evaluator) {
    List<String> holding = new ArrayList<>();
    for (Indicator indicator : evaluator.version().indicators(partnership.level())) {
      add(evaluator.unrefereed(partnership, indicator), holding);
    }
    return holding;
  }

  private static List<String> holding(Evaluation evaluation) {
    List<String> holding = new ArrayList<>();
    for (CriterionVerdict criterion : evaluation.criteria()) {
      for (IndicatorVerdict indicator : criterion.indicators()) {
        add(indicator.verdict(), holding);
      }
    }
    return holding;
  }

  private static void add(Verdict verdict, List<String> holding) {
    for (RuleReading reading : verdict.rules()) {
      if (reading.holds() == Truth.TRUE) {
        holding.add(reading.rule().name());
      }
    }
  }

  private Evaluator evaluator(PartnershipFile file) {
    return evaluators.computeIfAbsent(file.partnership().level(), this::load);
  }

  private Evaluator load(String level) {
    Home home = new Home(workload.resolve("home"));
    FrameworkVersion version = home.newestFor(level);
    RuleStore store = new RuleStore(Path.of(System.getenv("BENCH_CACHE")));
    return new Evaluator(version, new RulebookReader(home, store).read(version, level));
  }
}
