package org.aqcp.bench.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.aqcp.bench.workload.Workload;

/** Where a workload lies in the forms of all engines. */
final class Folders {
  private final Path folder;
  private final Workload workload;
  private final int edits;

  Folders(Setup setup, Workload workload) {
    this.folder = setup.work().resolve(workload.name());
    this.workload = workload;
    this.edits = setup.rounds();
  }

  /** With all items. */
  Path many() {
    return folder.resolve("many");
  }

  /** With the first item alone. */
  Path one() {
    return folder.resolve("one");
  }

  /** With one rule edited, and those that were edited before. */
  Path edited(int times) {
    return folder.resolve("edited-" + times);
  }

  void writeRules() throws IOException {
    workload.writeRules(Files.createDirectories(many()));
  }

  /** Everything but the rules in the first folder, which may have been compiled there. */
  void writeOthers() throws IOException {
    copy(many(), one());
    workload.writeFacts(many(), 0, workload.size());
    workload.writeFacts(one(), 0, 1);
    for (int times = 0; times <= edits; times++) {
      workload.edit(times);
      workload.writeRules(Files.createDirectories(edited(times)));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  static void clear(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
