package org.aqcp.report.findings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.aqcp.author.check.Excerpts;
import org.aqcp.author.check.Findings;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.Excerpt;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;

/**
 * The findings of some framework versions of one home.
 *
 * @param folder prefix of file names, relative to the current folder if possible
 */
public record CheckedVersions(List<Findings> versions, Excerpts excerpts, String folder) {
  public CheckedVersions {
    versions = List.copyOf(versions);
  }

  /** Names files relative to the current folder, or by their full path if the home is elsewhere. */
  public static CheckedVersions seenFrom(Path current, Home home, List<Findings> versions) {
    Path there = home.folder().toAbsolutePath().normalize();
    Path here = current.toAbsolutePath().normalize();
    Path folder = there.startsWith(here) ? here.relativize(there) : there;
    String name = folder.toString().replace('\\', '/');
    return new CheckedVersions(
        versions, new Excerpts(home), name.isEmpty() ? "" : name.replaceFirst("/*$", "/"));
  }

  /**
   * All problems, sorted. A problem in a file that versions share, such as the vocabulary, appears
   * once.
   */
  List<Problem> problems() {
    return versions.stream()
        .flatMap(found -> found.problems().stream())
        .distinct()
        .sorted(Problem.ORDER)
        .toList();
  }

  Optional<Excerpt> excerpt(Problem problem) {
    return excerpts.of(problem);
  }

  /** The column of a place, as editors count it. */
  int column(Problem problem, Place place) {
    return excerpts.column(problem.file(), place);
  }

  String file(Problem problem) {
    return folder + problem.file();
  }
}
