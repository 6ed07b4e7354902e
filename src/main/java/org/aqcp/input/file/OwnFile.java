package org.aqcp.input.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Words;

/** A file that belongs to its folder, wherever its writer would have liked it to lead. */
final class OwnFile {
  private OwnFile() {}

  /**
   * Refuses pipes and devices, links out of the folder, and names that play tricks on whoever reads
   * them in a message or a report.
   *
   * @throws InvalidInput where the file is one
   */
  static void check(Path folder, Path file, String named) {
    if (!Words.visible(named).equals(named)) {
      throw refused(named, "a hidden character stands in this file's name", "rename it");
    }
    if (Files.exists(file) && !Files.isDirectory(file) && !Files.isRegularFile(file)) {
      throw refused(named, "this is a pipe or a device, not a file", "put a plain file here");
    }
    try {
      boolean leads =
          Files.isSymbolicLink(file)
              && Files.exists(file)
              && !file.toRealPath().startsWith(folder.toRealPath());
      if (leads) {
        throw refused(named, "this is a link out of its home", "put the file itself here");
      }
    } catch (IOException e) {
      throw refused(named, "the file cannot be read", "look at its permissions");
    }
  }

  private static InvalidInput refused(String named, String message, String hint) {
    return new InvalidInput(
        new Problem(InputProblem.UNREADABLE_FILE, named, Place.NOWHERE, message, hint));
  }
}
