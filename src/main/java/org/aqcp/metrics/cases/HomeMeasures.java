package org.aqcp.metrics.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problem;
import org.aqcp.metrics.measure.MeasureFile;
import org.aqcp.metrics.measure.MeasureFileReader;

/**
 * The measures of a framework version in a home, in {@code framework-versions/<id>/measures}: each
 * file with the cases beside it, if there are any.
 */
public record HomeMeasures(Home home, String version) {
  private static final String ENDING = ".yaml";
  private static final String CASES = ".cases.yaml";

  /**
   * The files of measures, sorted by name.
   *
   * @throws InvalidInput with the problems of all files
   */
  public List<MeasureFile> read() {
    List<Problem> problems = new ArrayList<>();
    List<MeasureFile> read = new ArrayList<>();
    for (Path file : files(problems)) {
      read(file, problems).ifPresent(read::add);
    }
    refuse(problems);
    return read;
  }

  /**
   * The files of measures that have cases, with them.
   *
   * @throws InvalidInput with the problems of all files
   */
  public List<TestedMeasures> tested() {
    List<Problem> problems = new ArrayList<>();
    List<TestedMeasures> tested = tested(problems);
    refuse(problems);
    return tested;
  }

  /** The problems of all its files of measures and of their cases, warnings included. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (Path file : files(problems)) {
      try {
        problems.addAll(MeasureFileReader.problems(home.text(file)));
      } catch (InvalidInput unreadable) {
        problems.addAll(unreadable.problems());
      }
    }
    if (problems.isEmpty()) {
      List<TestedMeasures> unused = tested(problems);
    }
    return problems;
  }

  private List<TestedMeasures> tested(List<Problem> problems) {
    List<TestedMeasures> tested = new ArrayList<>();
    List<Path> all = home.files(folder(), 1, CASES, problems);
    for (Path file : files(problems)) {
      Path cases = file.resolveSibling(name(file).replace(ENDING, CASES));
      if (all.contains(cases)) {
        read(file, problems).flatMap(read -> tested(read, cases, problems)).ifPresent(tested::add);
      }
    }
    return tested;
  }

  private Optional<TestedMeasures> tested(
      MeasureFile measures, Path cases, List<Problem> problems) {
    try {
      MeasureCaseFile read = MeasureCaseReader.read(home.text(cases), measures);
      return Optional.of(new TestedMeasures(measures, read));
    } catch (InvalidInput invalid) {
      problems.addAll(invalid.problems());
      return Optional.empty();
    }
  }

  private Optional<MeasureFile> read(Path file, List<Problem> problems) {
    try {
      return Optional.of(MeasureFileReader.read(home.text(file)));
    } catch (InvalidInput invalid) {
      problems.addAll(invalid.problems());
      return Optional.empty();
    }
  }

  private List<Path> files(List<Problem> problems) {
    return home.files(folder(), 1, ENDING, problems).stream()
        .filter(file -> !name(file).endsWith(CASES))
        .toList();
  }

  private Path folder() {
    return home.measures(version);
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }
}
