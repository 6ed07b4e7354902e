package org.aqcp.shell.watch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problem;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.shell.session.LoadedFrameworks;

/**
 * An evaluation of the saved files, or all problems that prevent it.
 *
 * @param inFramework whether there are problems in the framework version or its rules
 */
record Attempt(
    Optional<ExplainedEvaluation> evaluation, List<Problem> problems, boolean inFramework) {
  Attempt {
    problems = List.copyOf(problems);
  }

  /**
   * Evaluates a partnership.
   *
   * @param against the framework version; empty for the newest
   * @param likely the last known level of the partnership; if its file cannot be read, this still
   *     checks the rules for that level
   */
  static Attempt of(
      LoadedFrameworks frameworks,
      Optional<String> against,
      Path partnership,
      Optional<String> likely) {
    List<Problem> problems = new ArrayList<>();
    Optional<PartnershipFile> file = read(frameworks, partnership, problems);
    int before = problems.size();
    load(
        () -> {
          file.ifPresent(read -> frameworks.evaluator(against, read));
          likely.filter(l -> file.isEmpty()).ifPresent(l -> frameworks.evaluator(against, l));
        },
        problems);
    boolean inFramework = problems.size() > before;
    return problems.isEmpty()
        ? new Attempt(file.map(read -> evaluate(read, frameworks, against)), problems, false)
        : new Attempt(Optional.empty(), problems, inFramework);
  }

  private static Optional<PartnershipFile> read(
      LoadedFrameworks frameworks, Path partnership, List<Problem> problems) {
    try {
      return Optional.of(frameworks.partnerships().read(partnership));
    } catch (InvalidInput invalid) {
      problems.addAll(invalid.problems());
    } catch (InvalidFramework invalid) {
      problems.addAll(invalid.problems());
    }
    return Optional.empty();
  }

  private static void load(Runnable loading, List<Problem> problems) {
    try {
      loading.run();
    } catch (InvalidInput invalid) {
      problems.addAll(invalid.problems());
    } catch (InvalidFramework invalid) {
      problems.addAll(invalid.problems());
    }
  }

  private static ExplainedEvaluation evaluate(
      PartnershipFile file, LoadedFrameworks frameworks, Optional<String> against) {
    return ExplainedEvaluation.reasons(
        file, frameworks.evaluator(against, file.partnership().level()));
  }
}
