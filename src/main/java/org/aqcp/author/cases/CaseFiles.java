package org.aqcp.author.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problem;

/** Finds and reads the case files of a framework version. */
public final class CaseFiles {
  public static final String ENDING = ".cases.yaml";

  private static final int DEPTH = 6;

  private CaseFiles() {}

  /**
   * All case files of a version, sorted by name, and then what it has inherited of the cases of the
   * version that it extends; there may be none.
   *
   * @throws InvalidFramework with all problems in all files
   */
  public static List<CaseFile> read(Home home, FrameworkVersion version) {
    return read(home, version, new ReadCases());
  }

  /** The same, without reading unchanged files again. */
  public static List<CaseFile> read(Home home, FrameworkVersion version, ReadCases known) {
    List<Problem> problems = new ArrayList<>();
    List<CaseFile> files = new ArrayList<>();
    for (Path path : home.files(home.rules(version.id()), DEPTH, ENDING, problems)) {
      if (Files.isDirectory(path)) {
        continue;
      }
      try {
        files.add(known.of(home.text(path), version));
      } catch (InvalidInput invalid) {
        problems.addAll(invalid.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidFramework(problems);
    }
    version
        .inheritance()
        .ifPresent(
            from -> {
              InheritedCases inherited = new InheritedCases(home, version, from);
              read(home, from.from(), known).stream()
                  .flatMap(file -> inherited.of(file).stream())
                  .forEach(files::add);
            });
    return files;
  }
}
