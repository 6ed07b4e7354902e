package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aqcp.edition.gate.GateProblem;
import org.aqcp.edition.gate.GateStep;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.metrics.cases.HomeMeasures;
import org.aqcp.metrics.cases.MeasureCaseResult;
import org.aqcp.metrics.cases.UncoveredTest;
import org.aqcp.report.metrics.MeasureTests;

/** The step of {@code ci} for measures: that they can be read, and what their cases say. */
final class MeasureStep {
  private final List<Problem> problems = new ArrayList<>();

  private MeasureStep() {}

  /** The step; empty if there are no measures that can be read. The check tells of others. */
  static Optional<GateStep> of(Home home, List<String> ids) {
    List<MeasureTests> all =
        ids.stream().flatMap(id -> tests(new HomeMeasures(home, id)).stream()).toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    MeasureStep step = new MeasureStep();
    all.forEach(step::add);
    int measures = all.stream().mapToInt(MeasureTests::measures).sum();
    int cases = all.stream().mapToInt(one -> one.results().size()).sum();
    String summary = GateStep.counted(measures, "measure") + ", " + GateStep.counted(cases, "case");
    return Optional.of(new GateStep("measures", summary, step.problems));
  }

  private static List<MeasureTests> tests(HomeMeasures measures) {
    try {
      return measures.tested().stream().map(one -> MeasureTests.of(one, false)).toList();
    } catch (InvalidInput invalid) {
      return List.of();
    }
  }

  private void add(MeasureTests tests) {
    tests.results().stream()
        .filter(one -> !one.passed())
        .forEach(one -> problems.add(failed(tests, one)));
    tests.uncovered().forEach(one -> problems.add(uncovered(tests, one)));
    for (String id : tests.untested()) {
      problems.add(
          new Problem(
              GateProblem.UNCOVERED,
              tests.measureFile(),
              Place.NOWHERE,
              "no case tests the measure " + id,
              "write one in `" + tests.file() + "`"));
    }
  }

  private static Problem failed(MeasureTests tests, MeasureCaseResult result) {
    return new Problem(
        GateProblem.FAILED_CASE,
        tests.file(),
        result.of().place(),
        "the case `%s` of %s fails: %s"
            .formatted(
                result.of().name(), result.of().measure(), String.join("; ", result.differences())),
        "`aqcp metrics test` says more");
  }

  private static Problem uncovered(MeasureTests tests, UncoveredTest one) {
    return new Problem(
        GateProblem.UNCOVERED,
        tests.measureFile(),
        one.place(),
        "no case makes this %s: %s"
            .formatted(one.never().name().toLowerCase(Locale.ROOT), one.words()),
        "write one in `" + tests.file() + "`");
  }
}
