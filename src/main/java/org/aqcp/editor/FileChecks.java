package org.aqcp.editor;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aqcp.author.cases.ReadCases;
import org.aqcp.author.check.FrameworkCheck;
import org.aqcp.framework.FrameworkProblem;
import org.aqcp.framework.Home;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.written.ReadFiles;

/** Decides which checks a changed file needs, and runs them. */
final class FileChecks {
  private static final List<String> OF_A_HOME =
      List.of(".dslr", ".dsl", ".cases.yaml", "framework.yaml");
  private static final String PARTNERSHIP = "format: aqcp-partnership/";

  private final Function<Home, RulebookReader> readers;
  private final ReadFiles rules = new ReadFiles();
  private final ReadCases cases = new ReadCases();

  FileChecks(Function<Home, RulebookReader> readers) {
    this.readers = readers;
  }

  /**
   * The ids of the versions in a home that a file is part of. Vocabulary files are part of all of
   * them.
   */
  static Set<String> versions(Home home, Path file) {
    Path vocabulary = home.vocabulary();
    List<String> all = home.versionIds();
    if (file.startsWith(vocabulary) || home.folder().startsWith(file)) {
      return new TreeSet<>(all);
    }
    return Stream.of("rules", "framework-versions")
        .map(folder -> home.folder().resolve(folder))
        .filter(folder -> file.startsWith(folder) && !file.equals(folder))
        .map(folder -> folder.relativize(file).getName(0).toString())
        .filter(id -> all.contains(id) || home.rules(id).toFile().isDirectory())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Checks a version, its rules and its cases. */
  List<Problem> version(Home home, String id) {
    try {
      return new FrameworkCheck(home, readers.apply(home).remembering(rules).readingAll(), cases)
          .check(id)
          .problems();
    } catch (InvalidInput unknown) {
      return unknown.problems();
    }
  }

  /** Checks a file that is not part of any version of a home. */
  static List<Problem> alone(Path file, String text) {
    String name = file.toString();
    if (OF_A_HOME.stream().anyMatch(name::endsWith)) {
      return Home.around(file).isPresent() ? List.of() : List.of(outside(name));
    }
    if (!text.contains(PARTNERSHIP)) {
      return List.of();
    }
    try {
      Optional<Home> home = Home.around(file);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      PartnershipFile read =
          home.map(Home::partnerships).orElseGet(PartnershipReader::new).read(name, bytes);
      List<Problem> problems = new ArrayList<>(read.warnings());
      home.flatMap(around -> read.unknownLevel(around.levels())).ifPresent(problems::add);
      return problems;
    } catch (InvalidInput invalid) {
      return invalid.problems();
    } catch (InvalidFramework ofHome) {
      // told where it stands
      return List.of();
    }
  }

  private static Problem outside(String file) {
    return new Problem(
        FrameworkProblem.NO_VERSIONS,
        file,
        Place.NOWHERE,
        "no parent folder of this file has framework versions",
        "move it into the `rules/` folder of a home to have it checked");
  }
}
