package org.aqcp.metrics.cases;

import java.util.List;
import org.aqcp.metrics.measure.MeasureFile;

/** A file of measures with its cases. */
public record TestedMeasures(MeasureFile measures, MeasureCaseFile cases) {
  /** Whether another one has the same measures and cases of files with the same names. */
  public boolean isSame(TestedMeasures other) {
    return measures.origin().file().equals(other.measures.origin().file())
        && measures.measures().equals(other.measures.measures())
        && cases.equals(other.cases);
  }

  /** The results of all cases, in the order of the file. */
  public List<MeasureCaseResult> run() {
    return run(measures);
  }

  List<MeasureCaseResult> run(MeasureFile of) {
    return cases.cases().stream()
        .map(one -> MeasureCaseResult.of(one, of.measure(one.measure()).orElseThrow()))
        .toList();
  }

  /** The ids of measures without a case. */
  public List<String> untested() {
    return measures.measures().stream()
        .map(measure -> measure.id())
        .filter(id -> cases.cases().stream().noneMatch(one -> one.measure().equals(id)))
        .toList();
  }

  /** What no case covers. */
  public List<UncoveredTest> uncovered() {
    return MeasureCoverage.of(this).uncovered();
  }

  /** Each mutant of the measures, and whether a case notices it. */
  public List<MeasureMutant> mutants() {
    return MeasureMutants.of(this);
  }
}
