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
import org.aqcp.metrics.cases.MeasureCaseResult;
import org.aqcp.metrics.cases.UncoveredTest;
import org.aqcp.report.metrics.MeasureTests;

/** The step of {@code ci} for measures: that they can be read, and what their cases say. */
record MeasureStep(Home home, List<Problem> problems) {
  /** The step; empty if there are no measures. */
  static Optional<GateStep> of(Home home, List<String> ids) {
    List<MeasureFiles> files =
        ids.stream().flatMap(id -> MeasureFiles.of(home, id).stream()).toList();
    if (files.isEmpty()) {
      return Optional.empty();
    }
    MeasureStep step = new MeasureStep(home, new ArrayList<>());
    int measures = 0;
    int cases = 0;
    for (MeasureFiles one : files) {
      Optional<MeasureTests> tests = step.tests(one);
      measures += tests.map(MeasureTests::measures).orElse(0);
      cases += tests.map(all -> all.results().size()).orElse(0);
      tests.ifPresent(step::add);
    }
    String summary = GateStep.counted(measures, "measure") + ", " + GateStep.counted(cases, "case");
    return Optional.of(new GateStep("measures", summary, step.problems()));
  }

  private Optional<MeasureTests> tests(MeasureFiles files) {
    try {
      return Optional.of(MeasureTests.of(files.measures(), files.tested(), false));
    } catch (InvalidInput invalid) {
      problems.addAll(invalid.problems());
      return Optional.empty();
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
                result.of().name(),
                result.of().measure(),
                String.join("; ", result.differences())),
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
