package org.aqcp.metrics.cases;

import java.util.List;
import java.util.Set;

/** A file of cases for the file of measures with the same name. */
public record MeasureCaseFile(String file, List<MeasureCase> cases) {
  public MeasureCaseFile {
    cases = List.copyOf(cases);
  }

  /** The same file with the cases on some measures. */
  MeasureCaseFile only(Set<String> measures) {
    return new MeasureCaseFile(
        file, cases.stream().filter(one -> measures.contains(one.measure())).toList());
  }
}
