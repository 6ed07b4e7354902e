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
 * The files that an evaluation depends on: a home's framework versions, vocabulary and rules, and a
 * partnership. They are polled, because file system notifications do not work everywhere, such as
 * over a network or after a folder is renamed.
 */
final class WatchedFiles {
  private static final int DEPTH = 4;

  /** Two edits may be so close together that the modification time stays the same. */
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

  /** A digest of the contents of each existing file. */
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
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    long modified = attributes.lastModifiedTime().toMillis();
    State known = states.get(file);
    if (known != null
        && known.size == attributes.size()
        && known.modified == modified
        && known.looked - modified > DOUBTFUL_MILLIS) {
      return known;
    }
    return new State(
        attributes.size(), modified, System.currentTimeMillis(), digest(file, attributes));
  }

  private static String digest(Path file, BasicFileAttributes attributes) throws IOException {
    // for folders and files that are too large to read, noticing a change is enough
    return attributes.isRegularFile() && attributes.size() <= LARGEST
        ? new Digest().add(Files.readAllBytes(file)).hex()
        : attributes.size() + " " + attributes.lastModifiedTime();
  }

  /** The name of a file for messages. */
  String name(Path file) {
    return file.equals(partnership) ? partnership.toString() : home.name(file);
  }
}
