package org.aqcp.author.fix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aqcp.framework.Home;

/** A copy of a home's files, on which mends are tried before anything is written. */
final class HomeCopy implements AutoCloseable {
  private static final List<String> FOLDERS = List.of("framework-versions", "rules");
  private static final int DEPTH = 8;
  private static final long MOST = 4 * 1024 * 1024;

  private final Path folder;
  private final Map<String, String> before = new LinkedHashMap<>();

  HomeCopy(Home home) throws IOException {
    folder = Files.createTempDirectory("aqcp-mend");
    for (String name : FOLDERS) {
      if (Files.isDirectory(home.folder().resolve(name))) {
        copy(home, home.folder().resolve(name));
      }
    }
  }

  private void copy(Home home, Path from) throws IOException {
    try (Stream<Path> files = Files.walk(from, DEPTH)) {
      for (Path file : files.sorted().toList()) {
        Path to = folder.resolve(home.name(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else if (isRead(home, file)) {
          Files.copy(file, to);
        }
      }
    }
  }

  /** Neither a device or pipe, nor a link out of the home, nor larger than what is ever read. */
  private static boolean isRead(Home home, Path file) throws IOException {
    return Files.isRegularFile(file)
        && Files.isReadable(file)
        && Files.size(file) <= MOST
        && file.toRealPath().startsWith(home.folder().toRealPath());
  }

  Home home() {
    return new Home(folder);
  }

  String text(String file) throws IOException {
    return new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.UTF_8);
  }

  void write(String file, String text) throws IOException {
    before.putIfAbsent(file, text(file));
    Files.write(folder.resolve(file), text.getBytes(StandardCharsets.UTF_8));
  }

  /** The files that were written, sorted by their names. */
  List<FixedFile> changed() throws IOException {
    Map<String, FixedFile> changed = new TreeMap<>();
    for (Map.Entry<String, String> file : before.entrySet()) {
      changed.put(
          file.getKey(), new FixedFile(file.getKey(), file.getValue(), text(file.getKey())));
    }
    return List.copyOf(changed.values());
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
