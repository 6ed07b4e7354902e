package org.aqcp.metrics.cases;

import java.util.List;
import java.util.Optional;

/**
 * The results of the cases of a file of measures.
 *
 * @param measureFile the file of the measures
 * @param file the file of the cases
 * @param targets how many truths of tests of columns cases could cover
 * @param uncovered those that none covers
 * @param mutants empty if none were made
 */
public record MeasureTests(
    String measureFile,
    String file,
    int measures,
    List<MeasureCaseResult> results,
    List<String> untested,
    int targets,
    List<UncoveredTest> uncovered,
    Optional<List<MeasureMutant>> mutants) {
  public MeasureTests {
    results = List.copyOf(results);
    untested = List.copyOf(untested);
    uncovered = List.copyOf(uncovered);
  }

  /** Runs the cases of a file. */
  public static MeasureTests of(TestedMeasures tested, boolean mutate) {
    MeasureCoverage coverage = MeasureCoverage.of(tested);
    return new MeasureTests(
        tested.measures().origin().file(),
        tested.cases().file(),
        tested.measures().measures().size(),
        tested.run(),
        tested.untested(),
        coverage.targets(),
        coverage.uncovered(),
        mutate ? Optional.of(tested.mutants()) : Optional.empty());
  }

  /** Whether all cases pass, there is one for each measure, and they cover everything. */
  public boolean isComplete() {
    return isPassed() && isCovered();
  }

  /** Whether there is a case for each measure, and they cover everything. */
  public boolean isCovered() {
    return untested.isEmpty() && uncovered.isEmpty();
  }

  /** Whether all cases pass. */
  public boolean isPassed() {
    return failed().isEmpty();
  }

  /** The results of the cases that fail. */
  public List<MeasureCaseResult> failed() {
    return results.stream().filter(one -> !one.passed()).toList();
  }

  /** How many mutants are killed. */
  public long killed() {
    return mutants.orElse(List.of()).stream().filter(MeasureMutant::killed).count();
  }

  /** The percentage of mutants that are killed; 100 if there are none. */
  public double share() {
    int all = mutants.map(List::size).orElse(0);
    return all == 0 ? 100 : 100.0 * killed() / all;
  }

  /** Whether so many percent of the mutants are killed. */
  public boolean isKilled(int percent) {
    return share() >= percent;
  }
}
