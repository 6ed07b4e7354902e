package org.aqcp.author.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;

/** Checks that links do not lead out of a folder. */
final class OwnPath {
  private OwnPath() {}

  /**
   * Resolves a file in a folder; the file may not exist yet.
   *
   * @throws InvalidInput if the file or one of its parent folders is a link that leads elsewhere
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

  /** Whether a path leads to a place inside a folder. Broken links do not. */
  static boolean isWithin(Path folder, Path file) {
    Path existing = file;
    while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
      existing = existing.getParent();
    }
    try {
      return existing.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException leadsNowhere) {
      return false;
    }
  }

  /** The absolute target of a link. */
  static Path end(Path link) throws IOException {
    return Files.exists(link)
        ? link.toRealPath()
        : link.toAbsolutePath().resolveSibling(Files.readSymbolicLink(link));
  }
}
