package org.aqcp.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.YamlFile;

/**
 * Finds the version that a version extends.
 *
 * @param home null where no version can be extended
 * @param chain the ids of the versions that extend each other so far, the first first
 */
record ExtendedVersion(Home home, List<String> chain) {
  /** Where there is no home to find a version in. */
  static final ExtendedVersion NONE = new ExtendedVersion(null, List.of());

  private static final int MOST = 20;

  ExtendedVersion {
    chain = List.copyOf(chain);
  }

  /**
   * The version that a file extends; empty if a problem was added.
   *
   * @throws InvalidFramework with the problems of that version
   */
  Optional<FrameworkVersion> of(YamlFile file) {
    Problems problems = file.problems();
    if (!(file.root().get(FrameworkReader.EXTENDS).orElseThrow() instanceof Node.Scalar id)) {
      problems.add(
          InputProblem.INVALID_VALUE,
          file.root().get(FrameworkReader.EXTENDS).orElseThrow().place(),
          "`extends` must be the id of one version",
          "such as `extends: aqcp-1.0`");
      return Optional.empty();
    }
    List<String> known = new ArrayList<>(home == null ? List.of() : home.versionIds());
    if (!known.contains(id.text())) {
      known.removeAll(chain);
      problems.add(
          FrameworkProblem.UNKNOWN_VERSION,
          id.extent(problems),
          "no framework version " + Words.quoted(id.text()),
          Suggestion.advice(id.text(), known)
              .or(known.isEmpty() ? "" : "there are " + Words.listed(known)),
          Suggestion.slip(id.text(), known)
              .flatMap(right -> problems.replacing(id.place(), id.text(), right)));
      return Optional.empty();
    }
    if (chain.contains(id.text()) || chain.size() == MOST) {
      problems.add(
          FrameworkProblem.EXTENDS_TOO_FAR,
          id.extent(problems),
          chain.contains(id.text())
              ? Words.quoted(id.text()) + " extends this version, so this one cannot extend it"
              : "more than " + MOST + " versions extend each other",
          Advice.of("extend an earlier version, or none"),
          Optional.empty());
      return Optional.empty();
    }
    List<String> further = new ArrayList<>(chain);
    further.add(id.text());
    return Optional.of(
        home.version(id.text(), new FrameworkReader(false, new ExtendedVersion(home, further))));
  }
}
