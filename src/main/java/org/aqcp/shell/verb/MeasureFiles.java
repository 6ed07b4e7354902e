package org.aqcp.shell.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.Problem;
import org.aqcp.metrics.cases.MeasureCaseFile;
import org.aqcp.metrics.cases.MeasureCaseReader;
import org.aqcp.metrics.cases.TestedMeasures;
import org.aqcp.metrics.measure.MeasureFile;
import org.aqcp.metrics.measure.MeasureFileReader;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Invocation;

/**
 * The files of measures in a home.
 *
 * @param home with the framework version
 * @param path of the file of measures
 */
record MeasureFiles(Home home, Path path) {
  private static final String FOLDER = "measures";
  private static final String ENDING = ".yaml";
  private static final String CASES = ".cases.yaml";

  /** Those of a version, in the order of their names. */
  static List<MeasureFiles> of(Home home, String version) {
    Path folder = home.framework(version).resolveSibling(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    return home.files(folder, 1, ENDING, problems).stream()
        .filter(file -> !file.toString().endsWith(CASES))
        .map(file -> new MeasureFiles(home, file))
        .toList();
  }

  /** Those of the version that a command line names, or of all. */
  static List<MeasureFiles> of(Invocation invocation, Argument version) {
    Home home = invocation.frameworks().home();
    List<String> ids =
        invocation
            .value(version)
            .map(id -> List.of(home.version(id).id()))
            .orElseGet(home::versionIds);
    return ids.stream().flatMap(id -> of(home, id).stream()).toList();
  }

  MeasureFile read() {
    return MeasureFileReader.read(home.text(path));
  }

  /** The name of the file in its home. */
  String measures() {
    return home.name(path);
  }

  /** The measures with their cases; without cases if there is no file of them. */
  TestedMeasures tested() {
    MeasureFile read = read();
    String name = path.getFileName().toString();
    Path cases = path.resolveSibling(name.substring(0, name.length() - ENDING.length()) + CASES);
    return Files.exists(cases)
        ? new TestedMeasures(read, MeasureCaseReader.read(home.text(cases), read))
        : new TestedMeasures(read, none(cases));
  }

  private MeasureCaseFile none(Path cases) {
    return new MeasureCaseFile(home.name(cases), List.of());
  }
}
