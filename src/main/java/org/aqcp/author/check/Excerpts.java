package org.aqcp.author.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.framework.Home;
import org.aqcp.input.file.UnsavedTexts;
import org.aqcp.input.problem.Excerpt;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;

/** Reads lines from the files below a folder, to show them with the problems in them. */
public final class Excerpts {
  private static final int MOST = 4 * 1024 * 1024;

  private final Path folder;
  private final UnsavedTexts unsaved;
  private final Map<String, List<String>> files = new HashMap<>();

  /** Of files that are named from a folder. */
  public Excerpts(Path folder) {
    this(new Home(folder));
  }

  /** Of files of a home, with its unsaved text. */
  public Excerpts(Home home) {
    this.folder = home.folder();
    this.unsaved = home.unsaved();
  }

  /** The excerpt for a problem; empty if it is not on a line. */
  public Optional<Excerpt> of(Problem problem) {
    return line(problem.file(), problem.place().line()).map(line -> Excerpt.of(problem, line));
  }

  /** The column of a place in {@code char}s, counted from 1. */
  public int column(String file, Place place) {
    return line(file, place.line())
        .map(line -> Excerpt.offset(line, place.column()) + 1)
        .orElse(place.column());
  }

  /** The first occurrence of a key in a YAML file, starting at a line. */
  Optional<Extent> key(String key, String file, int from) {
    List<String> lines = lines(file);
    for (int line = from; line <= lines.size(); line++) {
      String text = lines.get(line - 1);
      for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
        boolean begins = at == 0 || " {,\"'".indexOf(text.charAt(at - 1)) >= 0;
        if (begins && text.startsWith(":", at + key.length())) {
          Place place = new Place(line, text.codePointCount(0, at) + 1);
          return Optional.of(Extent.of(place, key.codePointCount(0, key.length())));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> line(String file, int number) {
    return number == 0 || number > lines(file).size()
        ? Optional.empty()
        : Optional.of(lines(file).get(number - 1));
  }

  private List<String> lines(String file) {
    return files.computeIfAbsent(file, name -> read(folder.resolve(name)));
  }

  /** Reads a file leniently, since it may be the file with the problem. */
  private List<String> read(Path file) {
    return unsaved.text(file).map(Excerpts::split).orElseGet(() -> written(file));
  }

  private static List<String> written(Path file) {
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return split(new String(in.readNBytes(MOST), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private static List<String> split(String text) {
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
  }
}
