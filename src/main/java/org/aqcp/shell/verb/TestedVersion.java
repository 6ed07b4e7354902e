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
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.shell.session.LoadedFrameworks;

/** A framework version with its rules and cases, ready to be tested. */
record TestedVersion(
    FrameworkVersion version, Map<String, Evaluator> evaluators, List<CaseFile> files) {

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
    return new TestedVersion(version, evaluators, frameworks.cases(version));
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
