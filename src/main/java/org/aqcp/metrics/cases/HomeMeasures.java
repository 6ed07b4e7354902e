package org.aqcp.metrics.cases;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problem;
import org.aqcp.metrics.measure.MeasureFile;

/**
 * The measures of a framework version in a home: those of the files in {@code
 * framework-versions/<id>/measures}, and those of the version that it extends. A measure of its own
 * stands in for the inherited one with the same id, and a file can retire inherited ones. Nothing
 * is read before it is asked for.
 */
public record HomeMeasures(Home home, FrameworkVersion version) {
  /**
   * All its measures.
   *
   * @throws InvalidInput with the problems of all files
   */
  public VersionMeasures read() {
    ReadMeasures read = reading(new ArrayList<>());
    List<MeasureFile> files =
        read.files().stream()
            .map(KeptMeasures::file)
            .filter(file -> !file.measures().isEmpty())
            .toList();
    return new VersionMeasures(files, List.copyOf(read.measures().values()));
  }

  /**
   * Its measures with the cases that test them, by file. Cases are inherited with what they test;
   * those of a measure whose digest is another one are not.
   *
   * @throws InvalidInput with the problems of all files
   */
  public List<TestedMeasures> tested() {
    List<Problem> problems = new ArrayList<>();
    List<TestedMeasures> tested = tested(reading(new ArrayList<>()).files(), problems);
    refuse(problems);
    return tested;
  }

  /**
   * The same, as far as it can be read.
   *
   * @param problems takes those of all its files of measures and of their cases, warnings included
   */
  public List<TestedMeasures> tested(List<Problem> problems) {
    try {
      return tested(reading(problems).files(), problems);
    } catch (InvalidInput invalid) {
      problems.addAll(invalid.problems());
      return List.of();
    }
  }

  private List<TestedMeasures> tested(List<KeptMeasures> files, List<Problem> problems) {
    List<TestedMeasures> tested = new ArrayList<>();
    for (KeptMeasures file : files) {
      try {
        TestedMeasures one = file.with(MeasureFolder.cases(home, file.whole()));
        if (!one.measures().measures().isEmpty()) {
          tested.add(one);
        }
      } catch (InvalidInput invalid) {
        problems.addAll(invalid.problems());
      }
    }
    return tested;
  }

  private ReadMeasures reading(List<Problem> warnings) {
    return ReadMeasures.of(home, version, warnings);
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }
}
