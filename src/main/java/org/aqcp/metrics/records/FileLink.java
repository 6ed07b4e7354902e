package org.aqcp.metrics.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Links to users' files under names of ours: the store takes {@code [}, {@code *} and {@code ?} in
 * a name for a pattern, so that one file could mean another.
 */
final class FileLink {
  private FileLink() {}

  static Path to(RecordFile file, Path link) {
    try {
      return Files.createSymbolicLink(link, file.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
