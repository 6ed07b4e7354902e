package org.aqcp.input.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Words;

/** A file that belongs to its folder, wherever its writer would have liked it to lead. */
public final class OwnFile {
  private OwnFile() {}

  /**
   * Refuses pipes and devices, links out of the folder, and names that would mislead readers of a
   * message or report.
   *
   * @throws InvalidInput if the file is one of these
   */
  static void check(Path folder, Path file, String named) {
    if (!Words.visible(named).equals(named)) {
      throw refused(named, "this file's name contains a hidden character", "rename it");
    }
    if (Files.exists(file) && !Files.isDirectory(file) && !Files.isRegularFile(file)) {
      throw refused(named, "this is a pipe or a device, not a file", "use a regular file");
    }
    if (isThroughLink(folder, file) && Files.exists(file) && !isWithin(folder, file)) {
      throw leadsOut(named, "its home");
    }
  }

  /** Links are rare, and asking for real paths takes longer. */
  private static boolean isThroughLink(Path folder, Path file) {
    for (Path at = file; at != null && !at.equals(folder); at = at.getParent()) {
      if (Files.isSymbolicLink(at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A file of a home to be written, which need not exist yet.
   *
   * @throws InvalidInput where it, or a folder on the way to it, is a link that leads elsewhere
   */
  public static Path toWrite(Path home, String name) {
    Path file = home.resolve(name);
    if (!isWithin(home, file)) {
      throw leadsOut(name, "its home");
    }
    return file;
  }

  /** Whether a path ends in a folder; a link to nothing does not. */
  public static boolean isWithin(Path folder, Path file) {
    Path there = file;
    while (there != null && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
      there = there.getParent();
    }
    try {
      return there != null && there.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException leadsNowhere) {
      return false;
    }
  }

  /** That a link leads out of where it belongs. */
  public static InvalidInput leadsOut(String named, String of) {
    return refused(named, "this link leads out of " + of, "replace it with the file itself");
  }

  private static InvalidInput refused(String named, String message, String hint) {
    return new InvalidInput(InputProblem.UNREADABLE_FILE, named, message, hint);
  }
}
