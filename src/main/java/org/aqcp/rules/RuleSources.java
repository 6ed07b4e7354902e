package org.aqcp.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.Place;
import org.aqcp.input.Problem;

/** Finds rule files and vocabulary files, and names them as one sees them from the home folder. */
final class RuleSources {
  private static final int DEPTH = 4;

  private RuleSources() {}

  /** The files of a folder itself. */
  static List<SourceFile> in(Path home, Path folder, String ending) {
    return find(home, folder, ending, 1);
  }

  /** The files of a folder and of those in it. */
  static List<SourceFile> below(Path home, Path folder, String ending) {
    return find(home, folder, ending, DEPTH);
  }

  private static List<SourceFile> find(Path home, Path folder, String ending, int depth) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files
          .filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
          .sorted()
          .map(file -> read(home, file))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile read(Path home, Path file) {
    String name = home.relativize(file).toString();
    try {
      return new SourceFile(name, Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new InvalidFramework(
          List.of(
              new Problem(
                  name, Place.NOWHERE, "the file cannot be read", "rule files are UTF-8 text")));
    }
  }
}
