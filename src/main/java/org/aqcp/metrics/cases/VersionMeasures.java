package org.aqcp.metrics.cases;

import java.util.List;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureFile;

/**
 * All measures of a version.
 *
 * @param files those of the version that it extends first, each with the measures that the version
 *     has of the file; files of which it has none are left out
 * @param measures in order; one of its own stands where the inherited one with the same id stood
 */
public record VersionMeasures(List<MeasureFile> files, List<MeasureDefinition> measures) {
  public VersionMeasures {
    files = List.copyOf(files);
    measures = List.copyOf(measures);
  }
}
