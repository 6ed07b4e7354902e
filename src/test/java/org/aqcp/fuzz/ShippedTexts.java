package org.aqcp.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The contents of the files that come with aqcp. */
public final class ShippedTexts {
  private ShippedTexts() {}

  /** Those below a folder whose name has an ending, sorted by name. */
  public static List<String> ending(String folder, String ending) {
    try (Stream<Path> all = Files.walk(Path.of(folder))) {
      return all.filter(file -> file.toString().endsWith(ending))
          .sorted()
          .map(ShippedTexts::text)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
