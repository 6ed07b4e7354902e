package org.aqcp.author.cases;

import java.nio.file.Path;
import java.util.List;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.partnership.facts.Level;

/** Cases that do not stand among the rules that they are for. */
record MisplacedCases(YamlFile file) {
  /** Adds a problem where they are against another version. */
  void refuseOtherVersion(String against, String version) {
    if (!against.equals(version)) {
      file.problems()
          .add(
              CaseProblem.CASE_AGAINST_OTHER_VERSION,
              Extent.at(place("against")),
              "these cases are against "
                  + Words.quoted(against)
                  + " but stand among the rules of `"
                  + version
                  + "`",
              Advice.of("write `against: " + version + "`, or move the file"),
              Suggestion.slip(against, List.of(version))
                  .flatMap(right -> file.problems().replacing(place("against"), against, right)));
    }
  }

  /** Adds a problem in a folder of the other level, where each indicator would be unknown. */
  boolean refuseOtherLevel(Level said) {
    Path folder = Path.of(file.origin().file()).getParent();
    String name = folder == null ? "" : folder.getFileName().toString();
    for (Level level : Level.values()) {
      if (level != said && level.key().equals(name)) {
        file.problems()
            .add(
                CaseProblem.CASE_OF_OTHER_LEVEL,
                place("level"),
                "these cases are of the level `%s` but stand in the folder `%s`"
                    .formatted(said.key(), name),
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
