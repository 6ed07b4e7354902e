package org.aqcp.assist.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.framework.Efforts;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.edit.Change;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;

/** Which change is the smallest depends on what the framework version says of efforts. */
class EffortsCountTest {
  private final Partnership riverbend =
      Shipped.HOME
          .partnerships()
          .read(Path.of("examples/riverbend/partnership.yaml"))
          .partnership();

  @Test
  void what_is_proposed_depends_on_what_steps_take() {
    assertThat(paths(Efforts.USUAL))
        .isNotEmpty()
        .allSatisfy(path -> assertThat(path).endsWith(".unionised"));
    assertThat(paths(new Efforts(null, null, null, 10, null, null)))
        .singleElement()
        .asString()
        .endsWith("[+]");
    assertThat(paths(new Efforts(null, null, null, null, null, Map.of("work-experiences", 10))))
        .containsExactly("work-experiences[+]");
  }

  private List<String> paths(Efforts efforts) {
    Evaluator shipped = Shipped.evaluator("local");
    Evaluator evaluator = new Evaluator(with(efforts, shipped.version()), shipped.rulebook());
    Evaluation before = evaluator.evaluate(riverbend);
    PlanSearch search =
        new PlanSearch(
            evaluator, before, new FactNames(riverbend), Kept.NOTHING, Duration.ofMinutes(1));
    Plan plan =
        search.plan(
            new Aim.OfIndicator(evaluator.version().indicator("L2.4").orElseThrow()), Status.MET);
    assertThat(plan.effort()).isEqualTo(plan.least());
    return plan.changes().stream().map(Change::path).toList();
  }

  private static FrameworkVersion with(Efforts efforts, FrameworkVersion of) {
    return new FrameworkVersion(
        of.id(),
        of.framework(),
        of.title(),
        of.preview(),
        of.released(),
        of.retired(),
        of.step(),
        of.source(),
        of.levels(),
        of.thresholds(),
        efforts,
        of.criteria(),
        of.inheritance(),
        of.origin());
  }
}
