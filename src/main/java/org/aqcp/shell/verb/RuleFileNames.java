package org.aqcp.shell.verb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aqcp.framework.Home;
import org.aqcp.input.file.OwnFile;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.session.Refusal;

/** Finds the rule files for a command, by the names that the user knows them by. */
final class RuleFileNames {
  private static final String ENDING = ".dslr";

  private RuleFileNames() {}

  /** The named files, or all files of the home if none is named. */
  static Map<String, Path> of(Invocation invocation, List<String> named) {
    Map<String, Path> files = new LinkedHashMap<>();
    if (named.isEmpty()) {
      Home home = invocation.environment().home();
      all(home).forEach(file -> files.put(home.name(file), own(file, home.name(file))));
    }
    for (String name : named) {
      if (!name.endsWith(ENDING)) {
        throw Refusal.usage(
            "`" + name + "` is not a rule file", "use files that end in `" + ENDING + "`");
      }
      files.put(name, own(invocation.file(name), name));
    }
    return files;
  }

  /** Of a stranger's home, a link may lead to any file that its user can write to. */
  private static Path own(Path file, String name) {
    Path folder =
        Home.around(file).map(Home::folder).orElse(file.toAbsolutePath().normalize().getParent());
    if (Files.exists(file) && !OwnFile.isWithin(folder, file)) {
      throw OwnFile.leadsOut(name, "its home");
    }
    return file;
  }

  private static List<Path> all(Home home) {
    Path rules = home.folder().resolve("rules");
    if (!Files.isDirectory(rules)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(rules)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
