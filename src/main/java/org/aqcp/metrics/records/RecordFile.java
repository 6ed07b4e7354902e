package org.aqcp.metrics.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;

/**
 * A file with records of people.
 *
 * @param named as the user named it
 * @param path where it is, all links followed: the path that a store must be opened for
 * @param mapping which of its columns are which of ours, if the file does not say so itself
 */
public record RecordFile(String named, Path path, Optional<ColumnMapping> mapping) {
  /**
   * A file that says itself what its columns are.
   *
   * @throws InvalidInput if it is not a file that can be read
   */
  public static RecordFile of(Path file) {
    return of(file, Optional.empty());
  }

  /**
   * A file whose columns a mapping names.
   *
   * @throws InvalidInput if it is not a file that can be read
   */
  public static RecordFile of(Path file, Optional<ColumnMapping> mapping) {
    String named = file.toString();
    try {
      Path real = file.toRealPath();
      if (Files.isDirectory(real)) {
        throw unreadable(named, "this is a folder", "choose a file in it");
      }
      if (!Files.isRegularFile(real)) {
        throw unreadable(named, "this is not a file but a pipe or device", "save it to a file");
      }
      if (!Files.isReadable(real)) {
        throw unreadable(named, "the file cannot be read", "check its permissions");
      }
      return new RecordFile(named, real, mapping);
    } catch (NoSuchFileException e) {
      throw unreadable(named, "file not found", "check the spelling of its name");
    } catch (IOException e) {
      throw unreadable(named, "the file cannot be read", "check its permissions");
    }
  }

  private static InvalidInput unreadable(String named, String message, String hint) {
    return new InvalidInput(InputProblem.UNREADABLE_FILE, named, message, hint);
  }
}
