package org.aqcp.shell.verb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.author.cases.CaseFile;
import org.aqcp.author.cases.CaseFiles;
import org.aqcp.author.cases.CaseProblem;
import org.aqcp.author.cases.CaseResult;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.author.cases.CaseRunner;
import org.aqcp.author.cases.ExplainedCase;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.metrics.cases.HomeMeasures;
import org.aqcp.metrics.cases.MeasureTests;
import org.aqcp.metrics.cases.TestedMeasures;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.shell.session.LoadedFrameworks;

/**
 * A framework version with its rules and cases, ready to be tested.
 *
 * @param measures which are read when they are asked for; empty if it has none
 */
record TestedVersion(
    FrameworkVersion version,
    Map<String, Evaluator> evaluators,
    List<CaseFile> files,
    Optional<HomeMeasures> measures) {

  /**
   * Reads a version, its rules for every level and its cases.
   *
   * @throws InvalidFramework if any of them is invalid
   */
  static TestedVersion read(LoadedFrameworks frameworks, String id) {
    FrameworkVersion version = frameworks.version(id);
    Map<String, Evaluator> evaluators = new HashMap<>();
    for (String level : version.levelIds()) {
      evaluators.put(level, frameworks.evaluator(Optional.of(id), level));
    }
    Home home = frameworks.home();
    Optional<HomeMeasures> measures =
        home.hasMeasures(version) ? Optional.of(new HomeMeasures(home, version)) : Optional.empty();
    return new TestedVersion(version, evaluators, frameworks.cases(version), measures);
  }

  /**
   * Its measures.
   *
   * @param problems takes those of measures that cannot be read, of which there are none then
   */
  List<MeasureDefinition> readMeasures(List<Problem> problems) {
    try {
      return measures.map(one -> one.read().measures()).orElse(List.of());
    } catch (InvalidInput invalid) {
      problems.addAll(invalid.problems());
      return List.of();
    }
  }

  /** Its measures with their cases; none if they cannot be read, which the check tells. */
  List<TestedMeasures> testedMeasures() {
    try {
      return measures.map(HomeMeasures::tested).orElse(List.of());
    } catch (InvalidInput unreadable) {
      return List.of();
    }
  }

  /**
   * Runs the cases of its measures.
   *
   * @param problems takes those of measures that cannot be read, of which no cases are run
   */
  List<MeasureTests> measureTests(boolean mutate, List<Problem> problems) {
    try {
      return measures.map(HomeMeasures::tested).orElse(List.of()).stream()
          .map(one -> MeasureTests.of(one, mutate))
          .toList();
    } catch (InvalidInput invalid) {
      problems.addAll(invalid.problems());
      return List.of();
    }
  }

  /**
   * Checks that there are cases to run.
   *
   * @throws InvalidFramework if there are none
   */
  void requireCases(Home home) {
    if (files.isEmpty()) {
      throw new InvalidFramework(List.of(none(home.name(home.rules(version.id())))));
    }
  }

  static Problem none(String folder) {
    return new Problem(
        CaseProblem.NO_CASES,
        folder,
        Place.NOWHERE,
        "no file ending in `" + CaseFiles.ENDING + "` is here, so no case was run",
        "write one next to each rule file, or start with `--write-missing`");
  }

  CaseRun run() {
    return new CaseRun(version, files, new CaseRunner(evaluators::get).run(files));
  }

  ExplainedCase explain(CaseResult result) {
    return ExplainedCase.of(result, evaluators.get(result.file().level()));
  }
}
