package org.aqcp.report.findings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aqcp.author.check.Excerpts;
import org.aqcp.author.check.Findings;
import org.aqcp.author.check.PartnershipFindings;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.Excerpt;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;

/**
 * The findings of some framework versions of one home, or of partnership files.
 *
 * @param folder prefix of file names, relative to the current folder if possible
 */
public record CheckedFiles(
    List<Findings> versions,
    List<PartnershipFindings> partnerships,
    Excerpts excerpts,
    String folder) {
  public CheckedFiles {
    versions = List.copyOf(versions);
    partnerships = List.copyOf(partnerships);
  }

  /** Names files relative to the current folder, or by their full path if the home is elsewhere. */
  public static CheckedFiles seenFrom(Path current, Home home, List<Findings> versions) {
    Path there = home.folder().toAbsolutePath().normalize();
    Path here = current.toAbsolutePath().normalize();
    Path folder = there.startsWith(here) ? here.relativize(there) : there;
    String name = folder.toString().replace('\\', '/');
    return new CheckedFiles(
        versions,
        List.of(),
        new Excerpts(home.folder()),
        name.isEmpty() ? "" : name.replaceFirst("/*$", "/"));
  }

  /** Names the files of partnerships as the user did, from the current folder. */
  public static CheckedFiles partnerships(Path current, List<PartnershipFindings> found) {
    return new CheckedFiles(List.of(), found, new Excerpts(current), "");
  }

  /**
   * All problems, sorted. A problem in a file that versions share, such as the vocabulary, appears
   * once.
   */
  List<Problem> problems() {
    return Stream.concat(
            versions.stream().flatMap(found -> found.problems().stream()),
            partnerships.stream().flatMap(found -> found.problems().stream()))
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
