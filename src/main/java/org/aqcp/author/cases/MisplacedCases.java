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

/** Checks that a case file is in the folder of the rules that it tests. */
record MisplacedCases(YamlFile file) {
  /** Adds a problem if the cases are for another version. */
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
   * Adds a problem if the level is unknown or the file is in another level's folder. Returns true
   * in the latter case, in which every indicator would be unknown too.
   */
  boolean refuseOtherLevel(String level, FrameworkVersion version) {
    if (file.root().get("level").orElseThrow() instanceof Node.Scalar word) {
      List<String> known = version.levels().stream().map(Level::id).toList();
      new AllowedWords("level", known).check(word, file.problems());
    }
    Path folder = Path.of(file.origin().file()).getParent();
    String name = folder == null ? "" : folder.getFileName().toString();
    if (version.level(name).isPresent() && !name.equals(level)) {
      file.problems()
          .add(
              CaseProblem.CASE_OF_OTHER_LEVEL,
              place("level"),
              "these cases are for the level `%s` but are in the folder `%s`"
                  .formatted(level, name),
              "write `level: " + name + "`, or move the file");
      return true;
    }
    return false;
  }

  private Place place(String key) {
    return file.root().get(key).orElseThrow().place();
  }
}
