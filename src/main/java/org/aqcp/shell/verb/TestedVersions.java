package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.Problem;
import org.aqcp.shell.session.LoadedFrameworks;

/** The framework versions to test. */
record TestedVersions(List<TestedVersion> all) {
  /**
   * Reads versions.
   *
   * @param needCases whether a version without cases is invalid
   * @throws InvalidFramework with the problems of all versions
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
    if (!problems.isEmpty()) {
      throw new InvalidFramework(problems);
    }
    return new TestedVersions(List.copyOf(all));
  }
}
