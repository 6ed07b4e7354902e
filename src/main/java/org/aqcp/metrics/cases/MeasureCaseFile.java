package org.aqcp.metrics.cases;

import java.util.List;

/** A file of cases for the file of measures with the same name. */
public record MeasureCaseFile(String file, List<MeasureCase> cases) {
  public MeasureCaseFile {
    cases = List.copyOf(cases);
  }
}
