package org.aqcp.input.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Unsaved text in an editor. It replaces the content of a file, which may not exist yet. */
public final class UnsavedTexts {
  public static final UnsavedTexts NONE = new UnsavedTexts(Map.of());

  private final Map<Path, String> texts = new HashMap<>();

  public UnsavedTexts(Map<Path, String> texts) {
    texts.forEach((file, text) -> this.texts.put(normalized(file), text));
  }

  /** The files with unsaved text in a folder, down to a depth, with this ending. */
  public List<Path> below(Path folder, int depth, String ending) {
    Path within = normalized(folder);
    return texts.keySet().stream()
        .filter(file -> file.startsWith(within) && file.toString().endsWith(ending))
        .map(within::relativize)
        .filter(file -> file.getNameCount() <= depth)
        .map(folder::resolve)
        .toList();
  }

  /** The unsaved text of a file, if any. */
  public Optional<String> text(Path file) {
    return texts.isEmpty() ? Optional.empty() : Optional.ofNullable(texts.get(normalized(file)));
  }

  /** The unsaved text of a file as bytes. */
  Optional<byte[]> bytes(Path file) {
    return text(file).map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  private static Path normalized(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
