package org.aqcp.author.cases;

import java.nio.file.Path;
import java.util.List;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Level;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.AllowedWords;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.YamlFile;

/** Cases that do not stand among the rules that they are for. */
record MisplacedCases(YamlFile file) {
  /** Adds a problem where they are against another version. */
  void refuseOtherVersion(String against, String version) {
    if (!against.equals(version)) {
      file.problems()
          .add(
              CaseProblem.CASE_AGAINST_OTHER_VERSION,
              Extent.at(place("against")),
              "these cases are for "
                  + Words.quoted(against)
                  + " but are in the folder of `"
                  + version
                  + "`",
              Advice.of("write `against: " + version + "`, or move the file"),
              Suggestion.slip(against, List.of(version))
                  .flatMap(right -> file.problems().replacing(place("against"), against, right)));
    }
  }

  /**
   * Adds a problem where the version lacks the level, or in a folder of another one, where each
   * indicator would be unknown.
   */
  boolean refuseOtherLevel(String said, FrameworkVersion version) {
    if (file.root().get("level").orElseThrow() instanceof Node.Scalar word) {
      List<String> known = version.levels().stream().map(Level::id).toList();
      new AllowedWords("level", known).check(word, file.problems());
    }
    Path folder = Path.of(file.origin().file()).getParent();
    String name = folder == null ? "" : folder.getFileName().toString();
    for (Level level : version.levels()) {
      if (level.id().equals(name) && !name.equals(said)) {
        file.problems()
            .add(
                CaseProblem.CASE_OF_OTHER_LEVEL,
                place("level"),
                "these cases are for the level `%s` but are in the folder `%s`"
                    .formatted(said, name),
                "write `level: " + name + "`, or move the file");
        return true;
      }
    }
    return false;
  }

  private Place place(String key) {
    return file.root().get(key).orElseThrow().place();
  }
}
