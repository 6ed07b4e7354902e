package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.Problem;
import org.aqcp.shell.session.LoadedFrameworks;

/** Framework versions that are to be tested. */
record TestedVersions(List<TestedVersion> all) {
  /**
   * Reads versions.
   *
   * @param needCases whether a version without cases is refused
   * @throws InvalidFramework with everything that is wrong in any of them
   */
  static TestedVersions read(LoadedFrameworks yardstick, List<String> ids, boolean needCases) {
    List<TestedVersion> all = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String id : ids) {
      try {
        TestedVersion version = TestedVersion.read(yardstick, id);
        if (needCases) {
          version.requireCases(yardstick.home());
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
