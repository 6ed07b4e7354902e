package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aqcp.author.cases.CaseProblem;
import org.aqcp.author.cases.CaseResult;
import org.aqcp.author.coverage.FoundCase;
import org.aqcp.edition.gate.GateProblem;
import org.aqcp.edition.gate.GateStep;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.metrics.cases.MeasureTests;
import org.aqcp.report.cases.CaseYaml;

/** The steps of {@code ci} that run the cases: their results, and what they cover. */
final class CaseSteps {
  private CaseSteps() {}

  static GateStep cases(List<Tested> tested, List<Problem> unreadable) {
    List<Problem> problems = new ArrayList<>();
    int number = 0;
    for (Tested one : tested) {
      number += one.run().results().size();
      one.run().failed().forEach(result -> problems.add(failed(result)));
    }
    for (MeasureTests measures : measures(tested)) {
      number += measures.results().size();
      measures.failed().forEach(result -> problems.add(MeasureFailures.failed(measures, result)));
    }
    // what the check reports already is not reported once more
    unreadable.stream()
        .filter(problem -> problem.kind() == CaseProblem.NO_CASES)
        .forEach(problems::add);
    String summary = GateStep.counted(number, "case");
    return new GateStep(
        "cases",
        unreadable.isEmpty() ? summary : summary + "; some versions cannot be tested",
        problems);
  }

  /** Those that versions have in common once. */
  private static Set<MeasureTests> measures(List<Tested> tested) {
    Set<MeasureTests> all = new LinkedHashSet<>();
    tested.forEach(one -> all.addAll(one.measures()));
    return all;
  }

  private static Problem failed(CaseResult result) {
    String differs =
        result.differing().stream()
            .map(
                id ->
                    "%s is %s, expected %s"
                        .formatted(
                            id,
                            result.found().get(id).words(),
                            result.of().expected().get(id).words()))
            .collect(Collectors.joining("; "));
    return new Problem(
        GateProblem.FAILED_CASE,
        result.file().file(),
        new Place(result.of().line(), 1),
        "the case `%s` of %s fails: %s"
            .formatted(result.of().name(), result.file().against(), differs),
        "`aqcp framework test " + result.file().against() + "` explains it");
  }

  static GateStep coverage(List<Tested> tested) {
    List<Problem> problems = new ArrayList<>();
    for (Tested one : tested) {
      FrameworkVersion version = one.run().version();
      for (FoundCase found : one.missing(Integer.MAX_VALUE).found()) {
        FrameworkVersion.EntryPlace entry = version.entryOf(found.target().indicator());
        problems.add(
            new Problem(
                GateProblem.UNCOVERED,
                entry.file(),
                entry.place(),
                "no case of %s covers this: %s"
                    .formatted(found.target().indicator().id(), CaseYaml.name(found)),
                "`aqcp framework test " + version.id() + " --write-missing` writes one"));
      }
    }
    measures(tested).forEach(one -> problems.addAll(MeasureFailures.uncovered(one)));
    int targets = tested.stream().mapToInt(one -> one.coverage().size()).sum();
    int truths = measures(tested).stream().mapToInt(MeasureTests::targets).sum();
    String summary = targets + " statuses, sentences and bounds";
    return new GateStep(
        "coverage", truths == 0 ? summary : summary + ", " + truths + " of measures", problems);
  }
}
