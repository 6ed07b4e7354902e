package org.aqcp.input.file;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where writing to a name leads.
 *
 * @param path behind all links, even if nothing is there yet
 * @param direct whether it is written to as it is, such as a pipe, rather than replaced
 */
record WriteTarget(Path path, boolean direct) {
  private static final int MOST_LINKS = 40;
  private static final Path PROCESSES = Path.of("/proc");
  private static final Path STREAMS = Path.of("/dev/fd");

  static WriteTarget of(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new WriteTarget(file, true);
    }
    Path at = file.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(at); links++) {
      if (at.startsWith(PROCESSES) || at.startsWith(STREAMS)) {
        // /dev/stdout, for example: its file must not be replaced behind the back of its writer
        return new WriteTarget(file, true);
      }
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(file.toString());
      }
      at = at.getParent().toRealPath().resolve(Files.readSymbolicLink(at));
    }
    return new WriteTarget(at.getParent().toRealPath().resolve(at.getFileName()), false);
  }
}
