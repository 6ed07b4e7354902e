package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aqcp.edition.gate.GateProblem;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.metrics.cases.MeasureCaseResult;
import org.aqcp.metrics.cases.MeasureMutant;
import org.aqcp.metrics.cases.MeasureTests;
import org.aqcp.metrics.cases.UncoveredTest;

/** What {@code ci} finds wrong with measures. */
final class MeasureFailures {
  private MeasureFailures() {}

  static Problem failed(MeasureTests tests, MeasureCaseResult result) {
    return new Problem(
        GateProblem.FAILED_CASE,
        tests.file(),
        result.of().place(),
        "the case `%s` of %s fails: %s"
            .formatted(
                result.of().name(), result.of().measure(), String.join("; ", result.differences())),
        "`aqcp metrics test` says more");
  }

  /** What no case covers, and measures without a case. */
  static List<Problem> uncovered(MeasureTests tests) {
    List<Problem> problems = new ArrayList<>();
    for (UncoveredTest one : tests.uncovered()) {
      String never = one.never().name().toLowerCase(Locale.ROOT);
      problems.add(
          new Problem(
              GateProblem.UNCOVERED,
              tests.measureFile(),
              one.place(),
              "no case makes this %s: %s".formatted(never, one.words()),
              "write one in `" + tests.file() + "`"));
    }
    for (String id : tests.untested()) {
      problems.add(
          new Problem(
              GateProblem.UNCOVERED,
              tests.measureFile(),
              Place.NOWHERE,
              "no case tests the measure " + id,
              "write one in `" + tests.file() + "`"));
    }
    return problems;
  }

  static Problem survived(MeasureTests tests, MeasureMutant mutant, double needed) {
    return new Problem(
        GateProblem.SURVIVING_MUTANT,
        tests.measureFile(),
        mutant.place(),
        "no case notices if `%s` is `%s`; the cases notice %.0f%% of such mistakes, and %.0f%% is required"
            .formatted(
                mutant.was(), mutant.becomes(), Math.floor(tests.share()), Math.ceil(needed)),
        "`aqcp metrics test --mutate` lists all");
  }
}
