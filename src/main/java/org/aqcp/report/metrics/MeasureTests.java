package org.aqcp.report.metrics;

import java.util.List;
import java.util.Optional;
import org.aqcp.metrics.cases.MeasureCaseResult;
import org.aqcp.metrics.cases.MeasureMutant;
import org.aqcp.metrics.cases.TestedMeasures;
import org.aqcp.metrics.cases.UncoveredTest;

/**
 * The results of the cases of a file of measures.
 *
 * @param measureFile the file of the measures
 * @param file the file of the cases
 * @param mutants empty if none were made
 */
public record MeasureTests(
    String measureFile,
    String file,
    int measures,
    List<MeasureCaseResult> results,
    List<String> untested,
    List<UncoveredTest> uncovered,
    Optional<List<MeasureMutant>> mutants) {
  public MeasureTests {
    results = List.copyOf(results);
    untested = List.copyOf(untested);
    uncovered = List.copyOf(uncovered);
  }

  /** Runs the cases of a file. */
  public static MeasureTests of(TestedMeasures tested, boolean mutate) {
    return new MeasureTests(
        tested.measures().origin().file(),
        tested.cases().file(),
        tested.measures().measures().size(),
        tested.run(),
        tested.untested(),
        tested.uncovered(),
        mutate ? Optional.of(tested.mutants()) : Optional.empty());
  }

  /** Whether all cases pass, there is one for each measure, and they cover everything. */
  public boolean isComplete() {
    return isPassed() && untested.isEmpty() && uncovered.isEmpty();
  }

  /** Whether all cases pass. */
  public boolean isPassed() {
    return results.stream().allMatch(MeasureCaseResult::passed);
  }

  /** Whether so many percent of the mutants are killed. */
  public boolean isKilled(int percent) {
    return mutants
        .map(
            all ->
                all.stream().filter(MeasureMutant::killed).count() * 100
                    >= (long) percent * all.size())
        .orElse(true);
  }
}
