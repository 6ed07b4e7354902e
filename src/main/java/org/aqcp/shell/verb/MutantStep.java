package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.aqcp.author.mutation.MutantOutcome;
import org.aqcp.author.mutation.MutationRun;
import org.aqcp.author.mutation.MutationTest;
import org.aqcp.author.mutation.making.Mutant;
import org.aqcp.edition.gate.GateProblem;
import org.aqcp.edition.gate.GateStep;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.metrics.cases.MeasureTests;
import org.aqcp.metrics.cases.TestedMeasures;
import org.aqcp.shell.session.LoadedFrameworks;

/**
 * The step of {@code ci} that mutates rules.
 *
 * @param least the percentage of mutants that must be killed; empty for that of the base
 */
record MutantStep(BaseVersions base, Optional<Integer> least) {
  /** What must be killed where there is nothing to compare with. */
  private static final int USUAL_LEAST = 95;

  GateStep of(List<ChangedVersion> changed) {
    List<Problem> problems = new ArrayList<>();
    LoadedFrameworks frameworks = base.invocation().frameworks();
    int killed = 0;
    int all = 0;
    for (ChangedVersion one : changed) {
      Set<String> some = one.mutated();
      MutationRun run = mutate(one.after(), frameworks.home(), frameworks, some);
      all += run.outcomes().size();
      killed += run.all(MutantOutcome.Fate.KILLED).size();
      double needed = least.map(Integer::doubleValue).orElseGet(() -> needed(one, some));
      if (!run.outcomes().isEmpty() && run.killed() < needed) {
        run.all(MutantOutcome.Fate.SURVIVED)
            .forEach(outcome -> problems.add(survived(outcome.mutant(), run, needed)));
      }
      for (MeasureTests tests : tests(one.mutatedMeasures())) {
        all += tests.mutants().orElseThrow().size();
        killed += (int) tests.killed();
        problems.addAll(survived(tests, one));
      }
    }
    String summary =
        changed.isEmpty()
            ? "nothing to mutate: rules and cases are as at `%s`".formatted(base.name())
            : "%d of %d killed".formatted(killed, all);
    return new GateStep("mutants", summary, problems);
  }

  private static List<MeasureTests> tests(List<TestedMeasures> some) {
    return some.stream().map(one -> MeasureTests.of(one, true)).toList();
  }

  private List<Problem> survived(MeasureTests tests, ChangedVersion one) {
    double needed = least.map(Integer::doubleValue).orElseGet(() -> needed(tests, one));
    return tests.share() >= needed
        ? List.of()
        : tests.mutants().orElseThrow().stream()
            .filter(mutant -> !mutant.killed())
            .map(mutant -> MeasureFailures.survived(tests, mutant, needed))
            .toList();
  }

  /** What the base kills of the same file. */
  private static double needed(MeasureTests tests, ChangedVersion one) {
    List<TestedMeasures> then =
        one.before().map(TestedVersion::testedMeasures).orElse(List.of()).stream()
            .filter(was -> was.measures().origin().file().equals(tests.measureFile()))
            .toList();
    return tests(then).stream().mapToDouble(MeasureTests::share).findFirst().orElse(USUAL_LEAST);
  }

  private MutationRun mutate(
      TestedVersion version, Home home, LoadedFrameworks frameworks, Set<String> some) {
    Predicate<String> mutated = some::contains;
    MutationTest test = new MutationTest(home, frameworks.rules(), version.run(), mutated);
    try (ProgressLine line =
        new ProgressLine(base.invocation().environment(), "mutants", test.mutants())) {
      return test.run(line::at);
    }
  }

  /** What the base kills of the same indicators. */
  private double needed(ChangedVersion one, Set<String> some) {
    if (one.before().isEmpty()) {
      return USUAL_LEAST;
    }
    LoadedFrameworks then = base.frameworks();
    MutationRun run = mutate(one.before().get(), then.home(), then, some);
    return run.outcomes().isEmpty() ? USUAL_LEAST : run.killed();
  }

  private static Problem survived(Mutant mutant, MutationRun run, double needed) {
    Mutant.Difference difference = mutant.difference();
    return new Problem(
        GateProblem.SURVIVING_MUTANT,
        difference.file(),
        new Place(Math.max(0, difference.line()), difference.line() == 0 ? 0 : 1),
        "no case of %s notices if this is %s; the cases notice %.0f%% of such mistakes, and %.0f%% is required"
            .formatted(
                run.version().id(),
                difference.after().isEmpty()
                    ? "left out"
                    : "`" + String.join(" ", difference.after()).strip() + "`",
                Math.floor(run.killed()),
                Math.ceil(needed)),
        "`aqcp framework test " + run.version().id() + " --mutate` proposes a case");
  }
}
