package org.aqcp.author.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.RollUp;
import org.aqcp.evaluation.Verdict;
import org.aqcp.framework.FrameworkVersion;

/**
 * Runs cases against rules. Every status is refereed by Drools. Keeps nothing between cases, and
 * may be used by many threads at once.
 */
public final class CaseRunner {
  private final Function<String, Evaluator> evaluators;

  /** A runner with an evaluator for each level that its cases have. */
  public CaseRunner(Function<String, Evaluator> evaluators) {
    this.evaluators = evaluators;
  }

  /** Runs every case of every file, in their order. */
  public List<CaseResult> run(List<CaseFile> files) {
    return files.stream()
        .flatMap(file -> file.cases().stream().map(one -> run(file, one)))
        .toList();
  }

  /** Runs one case: only the indicators of which it expects something are evaluated. */
  public CaseResult run(CaseFile file, Case one) {
    Evaluator evaluator = evaluators.apply(file.level());
    Map<String, Status> found = new LinkedHashMap<>();
    FrameworkVersion version = evaluator.version();
    for (String id : one.expected().keySet()) {
      Verdict verdict =
          one.isRollUp()
              ? RollUp.of(version, file.level(), id, one.statuses()).evaluate(evaluator.rulebook())
              : evaluator.evaluate(one.given(), version.indicator(id).orElseThrow());
      found.put(id, verdict.status());
    }
    return new CaseResult(file, one, found);
  }
}
