package org.aqcp.author.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;

/** Paths that links do not lead out of their folder. */
final class OwnPath {
  private OwnPath() {}

  /**
   * A file of a folder, which need not be there yet.
   *
   * @throws InvalidInput where it, or a folder on the way to it, is a link that leads elsewhere
   */
  static Path within(Path folder, String name) {
    Path file = folder.resolve(name);
    if (!isWithin(folder, file)) {
      throw new InvalidInput(
          new Problem(
              InputProblem.UNREADABLE_FILE,
              name,
              Place.NOWHERE,
              "this link leads out of its home",
              "replace it with the file itself"));
    }
    return file;
  }

  /** Whether a path ends in a folder; a link to nothing does not. */
  static boolean isWithin(Path folder, Path file) {
    Path there = file;
    while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
      there = there.getParent();
    }
    try {
      return there.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException leadsNowhere) {
      return false;
    }
  }

  /** Where a link leads, seen from anywhere. */
  static Path end(Path link) throws IOException {
    return Files.exists(link)
        ? link.toRealPath()
        : link.toAbsolutePath().resolveSibling(Files.readSymbolicLink(link));
  }
}
