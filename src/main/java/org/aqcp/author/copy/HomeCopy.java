package org.aqcp.author.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aqcp.framework.Home;
import org.aqcp.input.file.WholeFile;
import org.aqcp.input.problem.InvalidInput;

/** A temporary copy of a home, for trying changes before the home itself is changed. */
public final class HomeCopy implements AutoCloseable {
  private static final List<String> FOLDERS = List.of("framework-versions", "rules");
  private static final int DEPTH = 8;
  private static final long MOST = 4 * 1024 * 1024;

  private final Path folder;
  private final Map<String, Optional<String>> before = new TreeMap<>();

  public HomeCopy(Home home) throws IOException {
    folder = Files.createTempDirectory("aqcp-copy");
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
        if (Files.isSymbolicLink(file) && !OwnPath.isWithin(home.folder(), file)) {
          // keep the link, so that the copy is refused like the home itself
          Files.createSymbolicLink(to, OwnPath.end(file));
        } else if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else if (isRead(file)) {
          Files.copy(file, to);
        }
      }
    }
  }

  /** Skips devices, pipes, and files larger than the largest that is ever read. */
  private static boolean isRead(Path file) throws IOException {
    return Files.isRegularFile(file) && Files.isReadable(file) && Files.size(file) <= MOST;
  }

  /** The copy, with all changes so far. */
  public Home home() {
    return new Home(folder);
  }

  /**
   * The text of a file in the copy; empty if there is none.
   *
   * @throws InvalidInput if a link leads out of the home
   */
  public Optional<String> text(String name) {
    Path file = OwnPath.within(folder, name);
    try {
      return Files.exists(file)
          ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a file in the copy, creating it if needed.
   *
   * @throws InvalidInput if a link leads out of the home
   */
  public void put(String name, String text) {
    before.putIfAbsent(name, text(name));
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      WholeFile.write(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The changed files, sorted by name. */
  public List<EditedFile> changed() {
    List<EditedFile> changed = new ArrayList<>();
    before.forEach((name, old) -> changed.add(new EditedFile(name, old, text(name).orElseThrow())));
    return changed;
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
