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
import org.aqcp.input.file.OwnFile;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;

/** A temporary copy of a home, for trying changes before the home itself is changed. */
public final class HomeCopy implements AutoCloseable {
  private static final List<String> FOLDERS = List.of("framework-versions", "rules");
  private static final List<String> READ = List.of(".yaml", ".dslr", ".dsl");
  private static final int DEPTH = 8;
  private static final long LARGEST = 4 * 1024 * 1024;
  private static final int MOST_FILES = 10_000;
  private static final long MOST_BYTES = 64 * 1024 * 1024;

  private final Path folder;
  private final Map<String, Optional<String>> before = new TreeMap<>();
  private long bytes;

  /**
   * A copy of a home as it is now.
   *
   * @throws InvalidInput where there is far more in the home than people write
   */
  public HomeCopy(Home home) throws IOException {
    folder = willVanish(Files.createTempDirectory("aqcp-copy"));
    try {
      for (String name : FOLDERS) {
        if (Files.isDirectory(home.folder().resolve(name))) {
          copy(home, home.folder().resolve(name));
        }
      }
    } catch (IOException | InvalidInput e) {
      close();
      throw e;
    }
  }

  private void copy(Home home, Path from) throws IOException {
    try (Stream<Path> files = Files.walk(from, DEPTH)) {
      List<Path> some = files.limit(MOST_FILES + 1L).sorted().toList();
      requireFew(home.name(from), some.size() <= MOST_FILES);
      for (Path file : some) {
        copyOne(home, file);
        requireFew(home.name(from), bytes <= MOST_BYTES);
      }
    }
  }

  private void copyOne(Home home, Path file) throws IOException {
    Path to = folder.resolve(home.name(file));
    if (Files.isSymbolicLink(file) && !OwnFile.isWithin(home.folder(), file)) {
      // stays a link, so that the copy is refused wherever the home is
      willVanish(Files.createSymbolicLink(to, end(file)));
    } else if (Files.isDirectory(file)) {
      willVanish(Files.createDirectories(to));
    } else if (isRead(file)) {
      willVanish(Files.copy(file, to));
      bytes += Files.size(to);
    }
  }

  /** Also if a signal ends the process. */
  private static Path willVanish(Path copy) {
    copy.toFile().deleteOnExit();
    return copy;
  }

  /** Where a link leads, seen from anywhere. */
  private static Path end(Path link) throws IOException {
    return Files.exists(link)
        ? link.toRealPath()
        : link.toAbsolutePath().resolveSibling(Files.readSymbolicLink(link));
  }

  /** Neither a device or pipe, nor of another kind or size than what is ever read. */
  private static boolean isRead(Path file) throws IOException {
    String name = file.getFileName().toString();
    return READ.stream().anyMatch(name::endsWith)
        && Files.isRegularFile(file)
        && Files.isReadable(file)
        && Files.size(file) <= LARGEST;
  }

  private static void requireFew(String named, boolean few) {
    if (!few) {
      throw new InvalidInput(
          new Problem(
              InputProblem.TOO_LARGE,
              named,
              Place.NOWHERE,
              "this folder contains more than %,d files, or more than 64 MB".formatted(MOST_FILES),
              "keep only framework versions, rules and cases in it"));
    }
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
    Path file = OwnFile.toWrite(folder, name);
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
      willVanish(Files.createDirectories(file.getParent()));
      willVanish(Files.writeString(file, text));
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
