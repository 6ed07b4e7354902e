package org.aqcp.author.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aqcp.framework.Home;
import org.aqcp.input.file.WholeFile;

/** A copy of a home in which changes are tried before the home itself is touched. */
public final class Staging implements AutoCloseable {
  private static final List<String> FOLDERS = List.of("framework-versions", "rules");

  private final Home original;
  private final Home copy;
  private final Set<String> changed = new LinkedHashSet<>();

  private Staging(Home original, Home copy) {
    this.original = original;
    this.copy = copy;
  }

  public static Staging of(Home home) throws IOException {
    Path folder = Files.createTempDirectory("aqcp-new");
    Staging staging = new Staging(home, new Home(folder));
    for (String part : FOLDERS) {
      copy(home.folder().resolve(part), folder.resolve(part));
    }
    return staging;
  }

  private static void copy(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  /** The copy, with all changes so far. */
  Home home() {
    return copy;
  }

  /** What stands in a file of the copy; empty where there is none. */
  Optional<String> text(String name) {
    Path file = copy.folder().resolve(name);
    try {
      return Files.exists(file)
          ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void put(String name, String text) {
    try {
      Path file = copy.folder().resolve(name);
      Files.createDirectories(file.getParent());
      WholeFile.write(file, text);
      changed.add(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Brings every change into the home, or none. */
  public void apply() throws IOException {
    List<String> written = new ArrayList<>();
    List<Optional<byte[]>> before = new ArrayList<>();
    try {
      for (String name : changed) {
        Path file = original.folder().resolve(name);
        before.add(Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty());
        Files.createDirectories(file.getParent());
        WholeFile.write(file, text(name).orElseThrow());
        written.add(name);
      }
    } catch (IOException e) {
      takeBack(written, before);
      throw e;
    }
  }

  private void takeBack(List<String> written, List<Optional<byte[]>> before) throws IOException {
    for (int i = 0; i < written.size(); i++) {
      Path file = original.folder().resolve(written.get(i));
      if (before.get(i).isPresent()) {
        WholeFile.write(file, new String(before.get(i).get(), StandardCharsets.UTF_8));
      } else {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> all = Files.walk(copy.folder())) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
