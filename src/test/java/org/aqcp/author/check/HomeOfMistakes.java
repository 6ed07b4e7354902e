package org.aqcp.author.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.author.cases.ReadCases;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.rules.written.ReadFiles;

/** A copy of the shipped home in which one mistake at a time is made and undone. */
record HomeOfMistakes(Path folder, FrameworkCheck check) {
  static final List<String> TABLES =
      List.of("sentences", "rules", "cases", "framework", "vocabulary", "files");
  private static final List<String> FOLDERS = List.of("framework-versions", "rules");

  /** Most files are the same from one mistake to the next. */
  private static final ReadFiles RULES = new ReadFiles();

  private static final ReadCases CASES = new ReadCases();

  static HomeOfMistakes copiedTo(Path folder) throws IOException {
    for (String name : FOLDERS) {
      try (Stream<Path> all = Files.walk(Path.of(name))) {
        for (Path file : all.toList()) {
          Files.copy(file, folder.resolve(file.toString()));
        }
      }
    }
    return new HomeOfMistakes(folder, check(new Home(folder)));
  }

  static List<Mistake> mistakes(String table) throws IOException {
    return Mistake.in(Path.of("src/test/resources/mistakes", table + ".txt"));
  }

  /**
   * Writes what is found now into a table, as for golden files: lines move when the shipped home is
   * edited.
   */
  void rewrite(String table) throws IOException {
    Path file = Path.of("src/test/resources/mistakes", table + ".txt");
    StringBuilder text = new StringBuilder();
    for (Mistake mistake : mistakes(table)) {
      mistake.make(folder);
      text.append("## ").append(mistake.name()).append('\n').append(mistake.row());
      for (Problem problem : problems()) {
        text.append("> ").append(Mistake.told(problem, mistake.file())).append('\n');
      }
      text.append('\n');
      restore(mistake);
    }
    Files.writeString(file, text.toString().stripTrailing() + "\n");
  }

  List<Problem> problems() {
    return check.check("aqcp-1.0").problems();
  }

  static FrameworkCheck check(Home home) {
    return new FrameworkCheck(
        home,
        new RulebookReader(home, new RuleStore(Path.of("target", "rules"))).remembering(RULES),
        CASES);
  }

  /** As it was before a mistake. */
  void restore(Mistake mistake) throws IOException {
    Path shipped = Path.of(mistake.file());
    if (Files.exists(shipped)) {
      Files.copy(shipped, folder.resolve(mistake.file()), StandardCopyOption.REPLACE_EXISTING);
    } else {
      Path made = folder.resolve(mistake.file());
      Files.delete(made);
      // folders that the shipped home does not have
      for (Path up = made.getParent();
          !Files.exists(Path.of(folder.relativize(up).toString()));
          up = up.getParent()) {
        Files.delete(up);
      }
    }
  }
}
