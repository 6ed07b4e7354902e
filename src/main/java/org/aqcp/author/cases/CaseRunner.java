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
 * Runs cases against rules, checking every status with Drools. Thread-safe, since it keeps no state
 * between cases.
 *
 * @param evaluators the evaluator of each level
 */
public record CaseRunner(Function<String, Evaluator> evaluators) {
  /** Runs all cases of all files, in order. */
  public List<CaseResult> run(List<CaseFile> files) {
    return files.stream()
        .flatMap(file -> file.cases().stream().map(one -> run(file, one)))
        .toList();
  }

  /** Runs one case, evaluating only the indicators in its {@code expect}. */
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
