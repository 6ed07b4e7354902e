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
import org.aqcp.input.Place;
import org.aqcp.input.Problem;

/** Finds rule files and vocabulary files, and names them as one sees them from the home folder. */
final class RuleSources {
  private static final int DEPTH = 4;
  private static final int MOST = 200;

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
      Stream<Path> saved = files.filter(file -> file.toString().endsWith(ending));
      return Stream.concat(saved, unsaved.stream()).distinct().sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SourceFile> read(Home home, List<Path> files, List<Problem> problems) {
    List<SourceFile> read = new ArrayList<>();
    if (files.size() > MOST) {
      problems.add(
          Limits.tooLarge(
              home.name(files.get(MOST)),
              Place.NOWHERE,
              "its folder has more than " + MOST + " such files",
              "put some of them together"));
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
