package org.aqcp.author.fix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aqcp.author.copy.EditedFile;
import org.aqcp.framework.Home;
import org.aqcp.input.file.OwnFile;
import org.aqcp.input.file.UnsavedTexts;
import org.aqcp.input.problem.InvalidInput;

/** A home with fixes that are not written yet. */
final class FixedHome {
  private final Home home;
  private final Map<String, String> before = new TreeMap<>();
  private final Map<String, String> fixed = new HashMap<>();

  /** Nothing is fixed yet. */
  FixedHome(Home home) {
    this.home = home;
  }

  /** The home as it is with all fixes so far. */
  Home home() {
    if (fixed.isEmpty()) {
      return home;
    }
    Map<Path, String> texts = new HashMap<>();
    fixed.forEach((name, text) -> texts.put(home.folder().resolve(name), text));
    return home.seeing(new UnsavedTexts(texts));
  }

  /**
   * The text of a file with all fixes so far.
   *
   * @throws InvalidInput if a link leads out of the home
   */
  String text(String name) {
    return fixed.containsKey(name) ? fixed.get(name) : written(name);
  }

  private String written(String name) {
    try {
      return new String(
          Files.readAllBytes(OwnFile.toWrite(home.folder(), name)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fixes a file. */
  void put(String name, String text) {
    before.computeIfAbsent(name, this::text);
    fixed.put(name, text);
  }

  /** The fixed files, sorted by name. */
  List<EditedFile> changed() {
    List<EditedFile> changed = new ArrayList<>();
    before.forEach((name, old) -> changed.add(new EditedFile(name, Optional.of(old), text(name))));
    return changed;
  }
}
