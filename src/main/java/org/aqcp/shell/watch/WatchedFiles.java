package org.aqcp.shell.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aqcp.framework.Home;
import org.aqcp.input.file.Digest;

/**
 * The files that an answer rests on: a home's framework versions, vocabulary and rules, and a
 * partnership. They are looked at again and again rather than reported by the system, whose reports
 * do not reach everywhere: not over a network, and not past a folder that was renamed.
 */
final class WatchedFiles {
  private static final int DEPTH = 4;

  /** Two edits may be so close that a file keeps its time. */
  private static final long DOUBTFUL_MILLIS = 3000;

  private static final long LARGEST = 4L * 1024 * 1024;

  private record State(long size, long modified, long looked, String digest) {}

  private final Home home;
  private final Path partnership;
  private final Map<Path, State> states = new TreeMap<>();

  WatchedFiles(Home home, Path partnership) {
    this.home = home;
    this.partnership = partnership;
  }

  /** What stands in them: a digest for each file that is there. */
  Map<Path, String> look() {
    List<Path> files = new ArrayList<>(List.of(partnership));
    files.addAll(below("rules", ".dslr", ".dsl"));
    files.addAll(below("framework-versions", ".yaml"));
    states.keySet().retainAll(files);
    Map<Path, String> digests = new TreeMap<>();
    for (Path file : files) {
      try {
        State state = state(file);
        states.put(file, state);
        digests.put(file, state.digest());
      } catch (IOException gone) {
        states.remove(file);
      }
    }
    return digests;
  }

  private List<Path> below(String folder, String... endings) {
    try (Stream<Path> all = Files.walk(home.folder().resolve(folder), DEPTH)) {
      return all.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .filter(file -> !file.toString().endsWith(".cases.yaml"))
          .toList();
    } catch (IOException | UncheckedIOException gone) {
      return List.of();
    }
  }

  private State state(Path file) throws IOException {
    BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
    long modified = is.lastModifiedTime().toMillis();
    State known = states.get(file);
    if (known != null
        && known.size == is.size()
        && known.modified == modified
        && known.looked - modified > DOUBTFUL_MILLIS) {
      return known;
    }
    return new State(is.size(), modified, System.currentTimeMillis(), digest(file, is));
  }

  private static String digest(Path file, BasicFileAttributes is) throws IOException {
    // what is too large to be read, or is a folder, need only be seen to change
    return is.isRegularFile() && is.size() <= LARGEST
        ? new Digest().add(Files.readAllBytes(file)).hex()
        : is.size() + " " + is.lastModifiedTime();
  }

  /** What users call a file. */
  String name(Path file) {
    return file.equals(partnership) ? partnership.toString() : home.name(file);
  }
}
