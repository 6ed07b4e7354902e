package org.aqcp.metrics.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problem;
import org.aqcp.metrics.measure.EarlierMeasures;
import org.aqcp.metrics.measure.MeasureFile;
import org.aqcp.metrics.measure.MeasureFileReader;

/** The files of measures in the folder of a version, without what it inherits. */
record MeasureFolder(Home home, String version) {
  private static final String ENDING = ".yaml";
  private static final String CASES = ".cases.yaml";

  /**
   * Reads them, sorted by name.
   *
   * @param warnings takes what is probably a mistake
   * @throws InvalidInput with the problems of all files
   */
  List<MeasureFile> read(EarlierMeasures earlier, List<Problem> warnings) {
    List<Problem> problems = new ArrayList<>();
    List<MeasureFile> read = new ArrayList<>();
    for (Path file : home.files(home.measures(version), 1, ENDING, problems)) {
      if (!file.toString().endsWith(CASES)) {
        try {
          read.add(MeasureFileReader.read(home.text(file), earlier, warnings));
        } catch (InvalidInput invalid) {
          problems.addAll(invalid.problems());
        }
      }
    }
    problems.addAll(new FilesTogether(read).problems());
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    return read;
  }

  /**
   * The cases beside a file of measures; none if there is no file of cases.
   *
   * @throws InvalidInput with all problems in them
   */
  static MeasureCaseFile cases(Home home, MeasureFile measures) {
    Path file = home.folder().resolve(measures.origin().file());
    String name = file.getFileName().toString();
    Path cases = file.resolveSibling(name.substring(0, name.length() - ENDING.length()) + CASES);
    List<Problem> ignored = new ArrayList<>();
    return home.files(file.getParent(), 1, CASES, ignored).contains(cases)
        ? MeasureCaseReader.read(home.text(cases), measures)
        : new MeasureCaseFile(home.name(cases), List.of());
  }
}
