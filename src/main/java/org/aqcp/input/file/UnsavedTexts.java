package org.aqcp.input.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts that an editor holds: each stands in for what its file says, and for a missing file. */
public final class UnsavedTexts {
  public static final UnsavedTexts NONE = new UnsavedTexts(Map.of());

  private final Map<Path, String> texts = new HashMap<>();

  public UnsavedTexts(Map<Path, String> texts) {
    texts.forEach((file, text) -> this.texts.put(plain(file), text));
  }

  /** Those of a folder and of folders in it, down to a depth, whose names end as they should. */
  public List<Path> below(Path folder, int depth, String ending) {
    Path within = plain(folder);
    return texts.keySet().stream()
        .filter(file -> file.startsWith(within) && file.toString().endsWith(ending))
        .map(within::relativize)
        .filter(file -> file.getNameCount() <= depth)
        .map(folder::resolve)
        .toList();
  }

  /** What stands in for a file. */
  public Optional<String> text(Path file) {
    return texts.isEmpty() ? Optional.empty() : Optional.ofNullable(texts.get(plain(file)));
  }

  /** The same as its bytes would be. */
  Optional<byte[]> bytes(Path file) {
    return text(file).map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  private static Path plain(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
