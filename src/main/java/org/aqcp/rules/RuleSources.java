package org.aqcp.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.framework.Home;
import org.aqcp.input.InvalidInput;
import org.aqcp.input.Problem;

/** Finds rule files and vocabulary files, and names them as one sees them from the home folder. */
final class RuleSources {
  private static final int DEPTH = 4;

  private RuleSources() {}

  /** The files of a folder itself; what is wrong with them is added to the problems. */
  static List<SourceFile> in(Home home, Path folder, String ending, List<Problem> problems) {
    return read(home, find(home, folder, ending, 1), problems);
  }

  /** The files of a folder and of those in it. */
  static List<SourceFile> below(Home home, Path folder, String ending, List<Problem> problems) {
    return read(home, find(home, folder, ending, DEPTH), problems);
  }

  private static List<Path> find(Home home, Path folder, String ending, int depth) {
    List<Path> unsaved = home.unsaved().below(folder, depth, ending);
    if (!Files.isDirectory(folder)) {
      return unsaved.stream().sorted().toList();
    }
    try (Stream<Path> files = Files.walk(folder, depth)) {
      Stream<Path> saved =
          files.filter(file -> file.toString().endsWith(ending) && !Files.isDirectory(file));
      return Stream.concat(saved, unsaved.stream()).distinct().sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SourceFile> read(Home home, List<Path> files, List<Problem> problems) {
    List<SourceFile> read = new ArrayList<>();
    for (Path file : files) {
      try {
        read.add(new SourceFile(home.name(file), home.text(file).text()));
      } catch (InvalidInput invalid) {
        problems.addAll(invalid.problems());
      }
    }
    return read;
  }
}
