package org.aqcp.input.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Words;

/** Checks that a file really is in its folder. */
final class OwnFile {
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
    try {
      boolean leadsOut =
          Files.isSymbolicLink(file)
              && Files.exists(file)
              && !file.toRealPath().startsWith(folder.toRealPath());
      if (leadsOut) {
        throw refused(named, "this link leads out of its home", "replace it with the file itself");
      }
    } catch (IOException e) {
      throw refused(named, "the file cannot be read", "check its permissions");
    }
  }

  private static InvalidInput refused(String named, String message, String hint) {
    return new InvalidInput(InputProblem.UNREADABLE_FILE, named, message, hint);
  }
}
