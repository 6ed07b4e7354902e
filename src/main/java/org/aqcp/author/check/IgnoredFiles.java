package org.aqcp.author.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.author.cases.CaseFiles;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;

/** Files among the rules of a version that look as if they were read, and are not. */
record IgnoredFiles(Home home, FrameworkVersion version) {
  private static final String RULES = ".dslr";
  private static final String PHRASES = ".dsl";
  private static final int DEPTH = 6;
  private static final List<String> ENDINGS =
      List.of(RULES, PHRASES, ".drl", ".rdrl", ".dslr.txt", ".cases.yml", ".case.yaml", ".yml");

  /** With those folders that cannot be read. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    List<Path> beside = files(home.rules(version.id()), problems);
    for (Path file : beside) {
      ignored(file).ifPresent(why -> problems.add(problem(file, why[0], why[1])));
      if (file.toString().endsWith(CaseFiles.ENDING) && ignored(file).isEmpty()) {
        withoutRules(file, beside).ifPresent(problems::add);
      }
    }
    for (Path file : files(home.vocabulary(), problems)) {
      boolean read = file.toString().endsWith(PHRASES) && isIn(home.vocabulary(), file);
      if (!read && looksRead(file)) {
        problems.add(problem(file, "only `.dsl` files are read here", "rename or delete it"));
      }
    }
    problems.addAll(strayFolders(problems));
    return problems;
  }

  /** Why a file is not read, and what to do; empty where it is read, or nobody would expect it. */
  private Optional<String[]> ignored(Path file) {
    Path rules = home.rules(version.id());
    if (!looksRead(file)) {
      return Optional.empty();
    }
    if (file.toString().endsWith(PHRASES)) {
      return why("phrases are read from `rules/vocabulary` only", "move it there");
    }
    if (!file.toString().endsWith(RULES)) {
      return why(
          "only files that end in `.dslr` and `.cases.yaml` are read here", "rename or delete it");
    }
    if (isIn(rules, file)
        || version.levelIds().stream().anyMatch(l -> isIn(rules.resolve(l), file))) {
      return Optional.empty();
    }
    String folder = file.getParent().getFileName().toString();
    boolean level = version.level(folder).isPresent();
    List<String> known = version.levelIds();
    return why(
        level && isIn(rules.resolve(folder), file)
            ? "the version has no criterion of the level `" + folder + "`"
            : "rules belong in the folder of their level",
        Suggestion.hint(folder, known, "move it to " + Words.listed(known)));
  }

  private static Optional<String[]> why(String message, String hint) {
    return Optional.of(new String[] {message, hint});
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
    String wanted = name.substring(0, name.length() - CaseFiles.ENDING.length()) + RULES;
    if (Files.exists(file.resolveSibling(wanted))) {
      return Optional.empty();
    }
    List<String> beside =
        all.stream()
            .filter(other -> other.startsWith(file.getParent()))
            .map(other -> other.getFileName().toString())
            .filter(other -> other.endsWith(RULES))
            .toList();
    if (beside.isEmpty()) {
      // that there are no rules at all is told elsewhere
      return Optional.empty();
    }
    return Optional.of(
        new Problem(
            CheckProblem.CASES_WITHOUT_RULES,
            home.name(file),
            Place.NOWHERE,
            "no rule file `" + wanted + "` is next to these cases",
            Suggestion.hint(wanted, beside, "name a case file after the rules that it tests")));
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

  private static boolean looksRead(Path file) {
    return ENDINGS.stream().anyMatch(ending -> file.toString().endsWith(ending));
  }

  private static boolean isIn(Path folder, Path file) {
    return file.getParent().equals(folder);
  }

  private List<Path> files(Path folder, List<Problem> problems) {
    return home.files(folder, DEPTH, "", problems).stream().filter(Files::isRegularFile).toList();
  }
}
