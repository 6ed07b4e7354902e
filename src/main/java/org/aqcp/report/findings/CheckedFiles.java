package org.aqcp.report.findings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
 * @param accepted the reasons why some of the problems are accepted; they are shown all the same
 * @param naming turns such names into those that are printed
 */
public record CheckedFiles(
    List<Findings> versions,
    List<PartnershipFindings> partnerships,
    Excerpts excerpts,
    String folder,
    UnaryOperator<String> naming,
    Map<Problem, String> accepted) {
  public CheckedFiles {
    accepted = Map.copyOf(accepted);
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
        name.isEmpty() ? "" : name.replaceFirst("/*$", "/"),
        UnaryOperator.identity(),
        Map.of());
  }

  /** Names the files of partnerships as the user did, from the current folder. */
  public static CheckedFiles partnerships(Path current, List<PartnershipFindings> found) {
    return new CheckedFiles(
        List.of(), found, new Excerpts(current), "", UnaryOperator.identity(), Map.of());
  }

  /**
   * The same with files named from a folder that holds the current one, such as the root of a
   * repository. Files outside of it keep their names.
   */
  public CheckedFiles namedFrom(Path root, Path current) {
    Path top = root.toAbsolutePath().normalize();
    Path here = current.toAbsolutePath().normalize();
    return new CheckedFiles(
        versions,
        partnerships,
        excerpts,
        folder,
        name -> {
          Path file = here.resolve(name).normalize();
          return file.startsWith(top) ? top.relativize(file).toString().replace('\\', '/') : name;
        },
        accepted);
  }

  /** The same, of which some problems are accepted, with the reasons. */
  public CheckedFiles accepting(Map<Problem, String> reasons) {
    return new CheckedFiles(versions, partnerships, excerpts, folder, naming, reasons);
  }

  /** Why a problem is accepted; empty if it is not. */
  Optional<String> accepted(Problem problem) {
    return Optional.ofNullable(accepted.get(problem));
  }

  /**
   * All problems, sorted. A problem in a file that versions share, such as the vocabulary, appears
   * once.
   */
  public List<Problem> problems() {
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

  /** The name of a problem's file, as it is printed. */
  public String file(Problem problem) {
    return naming.apply(folder + problem.file());
  }
}
