package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.Problem;
import org.aqcp.shell.session.LoadedFrameworks;

/**
 * The framework versions to test.
 *
 * @param all those that can be tested
 * @param problems of the others; further ones can be added
 */
record TestedVersions(List<TestedVersion> all, List<Problem> problems) {
  /**
   * Reads versions.
   *
   * @param needCases whether a version without cases is invalid
   * @throws InvalidFramework with the problems of all versions, if none can be tested
   */
  static TestedVersions read(LoadedFrameworks frameworks, List<String> ids, boolean needCases) {
    List<TestedVersion> all = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String id : ids) {
      try {
        TestedVersion version = TestedVersion.read(frameworks, id);
        if (needCases) {
          version.requireCases(frameworks.home());
        }
        all.add(version);
      } catch (InvalidFramework invalid) {
        problems.addAll(invalid.problems());
      }
    }
    TestedVersions versions = new TestedVersions(List.copyOf(all), problems);
    if (all.isEmpty()) {
      versions.refuseOthers();
    }
    return versions;
  }

  /**
   * To be called after those that can be tested were.
   *
   * @throws InvalidFramework with the problems of the others, if there are any
   */
  void refuseOthers() {
    if (!problems.isEmpty()) {
      throw new InvalidFramework(problems);
    }
  }
}
