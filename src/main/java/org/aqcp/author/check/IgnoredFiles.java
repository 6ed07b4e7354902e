package org.aqcp.author.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aqcp.author.cases.CaseFiles;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.Inheritance;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;

/** Finds files in the rule folders that look like files that are read, but are not. */
record IgnoredFiles(Home home, FrameworkVersion version) {
  private static final String RULES = ".dslr";
  private static final String PHRASES = ".dsl";
  private static final String WORDS = ".yaml";
  private static final int DEPTH = 6;
  private static final List<String> ENDINGS =
      List.of(RULES, PHRASES, ".drl", ".rdrl", ".cases.yml", ".case.yaml", ".yml", ".docx");

  /** What editors save plain text as. */
  private static final String TEXT = ".txt";

  private static final Pattern RULE = Pattern.compile("(?m)^\\s*(rule\\s+\"|format: *aqcp-)");

  /** Includes problems with folders that cannot be read. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    List<Path> siblings = files(home.rules(version.id()), problems);
    for (Path file : siblings) {
      Optional<Problem> ignored = ignored(file);
      ignored.ifPresent(problems::add);
      if (file.toString().endsWith(CaseFiles.ENDING) && ignored.isEmpty()) {
        withoutRules(file, siblings).ifPresent(problems::add);
      }
    }
    for (Path file : files(home.vocabulary(), problems)) {
      boolean known = file.toString().endsWith(PHRASES) || file.toString().endsWith(WORDS);
      boolean read = known && isIn(home.vocabulary(), file);
      if (!read && isExpectedToBeRead(file)) {
        problems.add(
            problem(file, "only `.dsl` and `.yaml` files are read here", "rename or delete it"));
      }
    }
    problems.addAll(strayFolders(problems));
    return problems;
  }

  /** A problem if a file is not read; empty if it is read or does not look as if it should be. */
  private Optional<Problem> ignored(Path file) {
    Path rules = home.rules(version.id());
    if (!isExpectedToBeRead(file)) {
      return Optional.empty();
    }
    if (file.toString().endsWith(PHRASES)) {
      return Optional.of(
          problem(file, "phrases are read from `rules/vocabulary` only", "move it there"));
    }
    if (!file.toString().endsWith(RULES)) {
      return Optional.of(
          problem(
              file,
              "only files that end in `.dslr` and `.cases.yaml` are read here",
              "rename or delete it"));
    }
    if (isIn(rules, file)
        || version.levelIds().stream().anyMatch(l -> isIn(rules.resolve(l), file))) {
      return Optional.empty();
    }
    String folder = file.getParent().getFileName().toString();
    boolean level = version.level(folder).isPresent();
    List<String> known = version.levelIds();
    return Optional.of(
        problem(
            file,
            level && isIn(rules.resolve(folder), file)
                ? "the version has no criterion for the level `" + folder + "`"
                : "rules belong in the folder of their level",
            Suggestion.hint(folder, known, "move it to " + Words.listed(known))));
  }

  private Problem problem(Path file, String why, String hint) {
    return new Problem(
        CheckProblem.IGNORED_FILE,
        home.name(file),
        Place.NOWHERE,
        "this file is not read: " + why,
        hint);
  }

  private Optional<Problem> withoutRules(Path file, List<Path> all) {
    String name = file.getFileName().toString();
    String expected = name.substring(0, name.length() - CaseFiles.ENDING.length()) + RULES;
    if (Files.exists(file.resolveSibling(expected)) || isInherited(file.resolveSibling(expected))) {
      return Optional.empty();
    }
    Optional<Path> elsewhere =
        all.stream().filter(other -> other.getFileName().toString().equals(expected)).findFirst();
    List<String> siblings =
        all.stream()
            .filter(other -> isIn(file.getParent(), other))
            .map(other -> other.getFileName().toString())
            .filter(other -> other.endsWith(RULES))
            .toList();
    if (siblings.isEmpty() && elsewhere.isEmpty()) {
      // a lack of any rules is reported elsewhere
      return Optional.empty();
    }
    return Optional.of(
        new Problem(
            CheckProblem.CASES_WITHOUT_RULES,
            home.name(file),
            Place.NOWHERE,
            "no rule file `" + expected + "` is next to these cases",
            elsewhere
                .map(
                    other ->
                        "those are in " + home.name(other.getParent()) + "; keep both together")
                .orElseGet(
                    () ->
                        Suggestion.hint(
                            expected,
                            siblings,
                            "name a case file after the rules that it tests"))));
  }

  /** Whether a version that is extended has rules at the same place: those are tested here. */
  private boolean isInherited(Path expected) {
    Path place = home.rules(version.id()).relativize(expected);
    Optional<Inheritance> earlier = version.inheritance();
    while (earlier.isPresent()) {
      FrameworkVersion from = earlier.get().from();
      if (Files.exists(home.rules(from.id()).resolve(place))) {
        return true;
      }
      earlier = from.inheritance();
    }
    return false;
  }

  private List<Problem> strayFolders(List<Problem> problems) {
    List<String> known = home.versionIds();
    return home.files(home.vocabulary().getParent(), 1, "", problems).stream()
        .skip(1)
        .filter(Files::isDirectory)
        .filter(folder -> !folder.equals(home.vocabulary()))
        .filter(folder -> !known.contains(folder.getFileName().toString()))
        .filter(folder -> holdsRules(folder, problems))
        .map(
            folder ->
                problem(
                    folder,
                    "no framework version with that name",
                    Suggestion.hint(folder.getFileName().toString(), known)))
        .toList();
  }

  private boolean holdsRules(Path folder, List<Problem> problems) {
    return files(folder, problems).stream().anyMatch(file -> file.toString().endsWith(RULES));
  }

  private boolean isExpectedToBeRead(Path file) {
    return ENDINGS.stream().anyMatch(ending -> file.toString().endsWith(ending))
        || (file.toString().endsWith(TEXT) && hasRules(file));
  }

  private boolean hasRules(Path file) {
    try {
      return RULE.matcher(home.text(file).text()).find();
    } catch (InvalidInput noText) {
      return false;
    }
  }

  private static boolean isIn(Path folder, Path file) {
    return file.getParent().equals(folder);
  }

  private List<Path> files(Path folder, List<Problem> problems) {
    return home.files(folder, DEPTH, "", problems).stream().filter(Files::isRegularFile).toList();
  }
}
