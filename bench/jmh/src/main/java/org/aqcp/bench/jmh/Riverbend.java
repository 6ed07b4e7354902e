package org.aqcp.bench.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Section;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** An example, the shipped rules, and what each step hands to the next. */
@State(Scope.Benchmark)
public class Riverbend {
  static final String FILE = "examples/riverbend/partnership.yaml";

  final Home home = new Home(Path.of(""));
  final FrameworkVersion version = home.version("aqcp-1.0");
  final RulebookReader rules = new RulebookReader(home, new RuleStore(Path.of("target/rules")));
  byte[] bytes;
  PartnershipFile file;
  Evaluator evaluator;
  Evaluation evaluation;
  ExplainedEvaluation explained;
  final List<Object> facts = new ArrayList<>();

  /** Does every step once. */
  @Setup
  public void read() throws IOException {
    bytes = Files.readAllBytes(Path.of(FILE));
    file = new PartnershipReader().read(FILE, bytes);
    evaluator = new Evaluator(version, rules.read(version, "local"));
    evaluation = evaluator.evaluate(file.partnership());
    explained = ExplainedEvaluation.of(file, evaluator);
    facts.addAll(version.indicators("local"));
    facts.add(file.partnership());
    for (Section section : file.partnership().sections().values()) {
      facts.addAll(section.facts());
    }
  }
}
