package org.aqcp.framework;

import java.time.LocalDate;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.YamlFile;

/** Finds dates of a version that are out of order. */
record LifecycleProblems(YamlFile file) {
  void check(FrameworkVersion version) {
    require(version.preview(), version.released(), "released", "preview");
    require(version.released(), version.retired(), "retired", "released");
    require(version.preview(), version.retired(), "retired", "preview");
  }

  private void require(LocalDate first, LocalDate later, String key, String before) {
    if (first != null && later != null && later.isBefore(first)) {
      Node date = file.root().get(key).orElseThrow();
      file.problems()
          .add(
              FrameworkProblem.DATES_OUT_OF_ORDER,
              date.extent(file.problems()),
              "`%s` is before `%s`, which is %s".formatted(key, before, first),
              "correct one of the dates");
    }
  }
}
