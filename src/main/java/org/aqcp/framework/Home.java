package org.aqcp.framework;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.aqcp.input.file.FolderFiles;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.file.UnsavedTexts;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.ProblemKind;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.names.WordsForNothing;

/** A folder with framework versions and rules: {@code framework-versions/} and {@code rules/}. */
public record Home(Path folder, UnsavedTexts unsaved) {
  static final String VERSIONS = "framework-versions";

  /** A home without unsaved text. */
  public Home(Path folder) {
    this(folder, UnsavedTexts.NONE);
  }

  /** The nearest home that contains a file or folder, if any. */
  public static Optional<Home> around(Path place) {
    for (Path at = place.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (hasVersions(at)) {
        return Optional.of(new Home(at));
      }
    }
    return Optional.empty();
  }

  /** The same home with unsaved text. */
  public Home seeing(UnsavedTexts texts) {
    return new Home(folder, texts);
  }

  /**
   * The ids of all versions, sorted. Does not read the versions.
   *
   * @throws InvalidInput if the folder is missing or cannot be read
   */
  public List<String> versionIds() {
    if (!hasVersions(folder)) {
      throw refused(
          FrameworkProblem.NO_VERSIONS,
          folder,
          "the framework versions and rules are missing",
          "restore the folder");
    }
    Path versions = folder.resolve(VERSIONS);
    return FolderFiles.in(versions, 1, versions.toString()).stream()
        .skip(1)
        .filter(version -> Files.isRegularFile(version.resolve("framework.yaml")))
        .map(version -> version.getFileName().toString())
        .toList();
  }

  /**
   * Reads a version.
   *
   * @throws InvalidInput if there is no version with that id
   * @throws InvalidFramework if the version has problems
   */
  public FrameworkVersion version(String id) {
    return version(id, new FrameworkReader(false, new ExtendedVersion(this, List.of(id))));
  }

  /** Reads a version that may be just begun: its criteria may have no indicators yet. */
  public FrameworkVersion begunVersion(String id) {
    return version(id, new FrameworkReader(true, new ExtendedVersion(this, List.of(id))));
  }

  FrameworkVersion version(String id, FrameworkReader reader) {
    List<String> known = versionIds();
    if (!known.contains(id)) {
      String near = Suggestion.hint(id, known);
      throw refused(
          FrameworkProblem.UNKNOWN_VERSION,
          folder.resolve(VERSIONS),
          "no framework version " + Words.quoted(id),
          near.isEmpty() ? "there are " + Words.listed(known) : near);
    }
    Path file = framework(id);
    return reader.read(() -> text(file), file);
  }

  /**
   * The latest release of the home's default framework that has criteria for a level.
   *
   * @throws InvalidInput if there is none, or the framework is ambiguous
   */
  public FrameworkVersion newestFor(String level) {
    return newestFor(level, leftOut -> {});
  }

  /**
   * The same; drafts that cannot be read are left out, and told.
   *
   * @param leftOut takes the first problem of each
   */
  public FrameworkVersion newestFor(String level, Consumer<Problem> leftOut) {
    return new NewestVersion(this, leftOut).of(level);
  }

  /**
   * The version of each framework that is used by default for a level, or the newest preview of one
   * that was never released. Drafts that cannot be read are left out, and told.
   *
   * @param leftOut takes the first problem of each
   * @throws InvalidInput if there is none
   */
  List<FrameworkVersion> newestOfEach(String level, Consumer<Problem> leftOut) {
    return new NewestVersion(this, leftOut).ofEach(level);
  }

  /** The levels that its versions declare, in order; empty if a version cannot be read. */
  public List<String> levels() {
    List<String> levels = new ArrayList<>();
    try {
      for (String id : versionIds()) {
        version(id).levels().forEach(level -> levels.add(level.id()));
      }
    } catch (InvalidInput | InvalidFramework unreadable) {
      // the problems are reported when the version itself is read
      return List.of();
    }
    return levels.stream().distinct().toList();
  }

  /**
   * Reads a file of this home.
   *
   * @throws InvalidInput if the file cannot be read
   */
  public TextFile text(Path file) {
    return TextFile.within(folder, file, name(file), unsaved);
  }

  /**
   * The plain SHA-256 of a file of this home in hexadecimal, whichever line ends it has.
   *
   * @throws InvalidInput if the file cannot be read
   */
  public String digest(Path file) {
    return TextFile.digestWithin(folder, file, name(file));
  }

  /** The path of a file relative to this home, with {@code /} separators. */
  public String name(Path file) {
    return folder.relativize(file).toString().replace(File.separatorChar, '/');
  }

  /** The file of a framework version. */
  public Path framework(String id) {
    return folder.resolve(VERSIONS).resolve(id).resolve("framework.yaml");
  }

  /** The file that says what a framework version was when it was locked. */
  public Path lock(String id) {
    return framework(id).resolveSibling("framework.lock");
  }

  /** Whether a framework version has a lock, if only a link to none. */
  public boolean isLocked(String id) {
    return Files.exists(lock(id), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * The ids of the versions that are locked, sorted, even if nothing else is left of them.
   *
   * @throws InvalidInput if the folder cannot be read
   */
  public List<String> lockedIds() {
    Path versions = folder.resolve(VERSIONS);
    return FolderFiles.in(versions, 1, versions.toString()).stream()
        .skip(1)
        .map(version -> version.getFileName().toString())
        .filter(this::isLocked)
        .toList();
  }

  /**
   * The files of a folder with this ending, including unsaved ones, sorted. An unreadable folder is
   * added to the problems; a missing one is not.
   */
  public List<Path> files(Path in, int depth, String ending, List<Problem> problems) {
    List<Path> all = new ArrayList<>(unsaved.below(in, depth, ending));
    try {
      all.addAll(FolderFiles.in(in, depth, name(in)));
    } catch (InvalidInput invalid) {
      problems.addAll(invalid.problems());
    }
    return all.stream()
        .filter(file -> file.toString().endsWith(ending))
        .distinct()
        .sorted()
        .toList();
  }

  /** The folder with the rules of a version. */
  public Path rules(String id) {
    return folder.resolve("rules").resolve(id);
  }

  /** The folder with the measures of a framework version. */
  public Path measures(String id) {
    return framework(id).resolveSibling("measures");
  }

  /** Whether a version has files of measures, or one that it extends has. */
  public boolean hasMeasures(FrameworkVersion version) {
    return !files(measures(version.id()), 1, ".yaml", new ArrayList<>()).isEmpty()
        || version.inheritance().filter(from -> hasMeasures(from.from())).isPresent();
  }

  /** The folder with the phrases of the rule language. */
  public Path vocabulary() {
    return folder.resolve("rules").resolve("vocabulary");
  }

  /** The file that names the default framework. */
  public Path settings() {
    return folder.resolve(VERSIONS).resolve("home.yaml");
  }

  /** The file with the findings that its owners accept. */
  public Path accepted() {
    return folder.resolve(VERSIONS).resolve("accepted.yaml");
  }

  /** The file with the home's own words for nothing. */
  public Path words() {
    return folder.resolve(VERSIONS).resolve("words-for-nothing.yaml");
  }

  /**
   * Reads partnerships of this home's levels, in which its words for nothing are no names.
   *
   * @throws InvalidFramework where the file with the words cannot be used
   */
  public PartnershipReader partnerships() {
    return new PartnershipReader(this::levels, wordsForNothing());
  }

  /**
   * What this home's users write where there is no name to write.
   *
   * @throws InvalidFramework where the file with the words cannot be used
   */
  public WordsForNothing wordsForNothing() {
    return HomeWords.of(this);
  }

  static boolean hasVersions(Path folder) {
    return Files.isDirectory(folder.resolve(VERSIONS));
  }

  static InvalidInput refused(ProblemKind kind, Path file, String message, String hint) {
    return new InvalidInput(kind, file.toString(), message, hint);
  }
}
