package org.aqcp.convene.portfolio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The partnership files not far below a folder, for suggestions. */
public final class NearFiles {
  private static final int DEPTH = 4;

  /** A folder such as the user's own may hold any number of files. */
  private static final int MOST = 5000;

  private NearFiles() {}

  /** Their paths, relative to the folder. */
  public static List<String> below(Path folder) {
    try (Stream<Path> all = Files.walk(folder.resolve(""), DEPTH)) {
      return all.limit(MOST)
          .filter(file -> file.toString().matches(".*\\.ya?ml"))
          .filter(file -> Files.isRegularFile(file) && PartnershipHead.is(file))
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException unreadable) {
      return List.of();
    }
  }
}
