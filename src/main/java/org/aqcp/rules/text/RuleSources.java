package org.aqcp.rules.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.Inheritance;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;

/** Finds rule files and vocabulary files, and names them relative to the home folder. */
public final class RuleSources {
  /** The ending of files with the words that sentences are made of. */
  public static final String WORDS = ".yaml";

  /** The ending of files with whole phrases. */
  public static final String PHRASES = ".dsl";

  private static final int DEPTH = 4;
  private static final int MOST = 200;

  private RuleSources() {}

  /**
   * The rule files of a version for a level: those shared by all levels, those of the level, and
   * what is inherited of those of the version that it extends.
   */
  public static List<SourceFile> of(
      Home home, FrameworkVersion version, String level, List<Problem> problems) {
    if (version.inheritance().isEmpty()) {
      return of(home, version.id(), level, problems);
    }
    Path rules = home.rules(version.id());
    List<SourceFile> own = new ArrayList<>(in(home, rules, ".dslr", problems));
    own.addAll(in(home, rules.resolve(level), ".dslr", problems));
    Inheritance inheritance = version.inheritance().get();
    InheritedRules inherited = new InheritedRules(inheritance, own);
    of(home, inheritance.from(), level, problems).stream()
        .flatMap(source -> inherited.of(source).stream())
        .forEach(own::add);
    return own;
  }

  /**
   * Where a version's own rules are that belong with a file: the file itself, or, where that is of
   * a version that it extends, the file of the same name in the version's own folder.
   *
   * @param file relative to the home, as is the answer
   */
  public static String own(FrameworkVersion version, String file) {
    String[] parts = file.split("/", 3);
    return parts.length < 3 || version.inheritance().isEmpty()
        ? file
        : parts[0] + "/" + version.id() + "/" + parts[2];
  }

  /** The rule files in the folder of a version of which only the id is known. */
  public static List<SourceFile> of(
      Home home, String version, String level, List<Problem> problems) {
    Path rules = home.rules(version);
    List<SourceFile> sources = new ArrayList<>(in(home, rules, ".dslr", problems));
    sources.addAll(some(home, rules.resolve(level), ".dslr", problems));
    return sources;
  }

  /** The words and phrases of the rule language; it is a problem if there are neither. */
  public static List<SourceFile> vocabulary(Home home, List<Problem> problems) {
    List<SourceFile> words = in(home, home.vocabulary(), WORDS, problems);
    List<SourceFile> phrases =
        words.isEmpty()
            ? some(home, home.vocabulary(), PHRASES, problems)
            : in(home, home.vocabulary(), PHRASES, problems);
    return Stream.concat(words.stream(), phrases.stream()).toList();
  }

  /** The files of a folder; it is a problem if there are none. */
  public static List<SourceFile> some(
      Home home, Path folder, String ending, List<Problem> problems) {
    int before = problems.size();
    List<SourceFile> files = in(home, folder, ending, problems);
    if (files.isEmpty() && problems.size() == before) {
      problems.add(
          new Problem(
              RuleProblem.NO_RULES,
              home.name(folder),
              Place.NOWHERE,
              "no file ending in `" + ending + "` is here",
              "write one, or choose another home with `--home`"));
    }
    return files;
  }

  /** The files directly in a folder; adds their problems. */
  public static List<SourceFile> in(Home home, Path folder, String ending, List<Problem> problems) {
    return read(home, home.files(folder, 1, ending, problems), problems);
  }

  /** The files of a folder and its subfolders. */
  public static List<SourceFile> below(
      Home home, Path folder, String ending, List<Problem> problems) {
    return read(home, home.files(folder, DEPTH, ending, problems), problems);
  }

  private static List<SourceFile> read(Home home, List<Path> files, List<Problem> problems) {
    List<SourceFile> read = new ArrayList<>();
    if (files.size() > MOST) {
      problems.add(
          Limits.tooLarge(
              home.name(files.get(MOST)),
              Place.NOWHERE,
              "its folder has more than " + MOST + " such files",
              "combine some of them"));
      return read;
    }
    for (Path file : files) {
      try {
        SourceFile source = new SourceFile(home.name(file), home.text(file).text());
        if (Limits.keeps(source, problems)) {
          read.add(source);
        }
      } catch (InvalidInput invalid) {
        problems.addAll(invalid.problems());
      }
    }
    return read;
  }
}
