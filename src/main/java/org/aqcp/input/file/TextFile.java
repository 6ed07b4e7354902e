package org.aqcp.input.file;

import java.nio.file.Path;
import java.util.Optional;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problems;

/**
 * A file's text: of a size that a person could have written, and without marks that its reader
 * cannot see.
 *
 * @param problems what is found wrong in it from here on; whoever reads on adds to it
 */
public record TextFile(Origin origin, String text, Problems problems) {
  /**
   * Reads a file.
   *
   * @throws InvalidInput where there is no such text
   */
  public static TextFile read(Path file) {
    return read(file, file.toString());
  }

  /**
   * Reads a file that its user knows by a shorter name.
   *
   * @throws InvalidInput where there is no such text
   */
  public static TextFile read(Path file, String named) {
    return of(named, FileBytes.of(file, named));
  }

  /**
   * Reads a file of a folder that strangers may have written to: no pipe or device, which may never
   * end, and no link that leads out of the folder to what its writer could not read himself.
   *
   * @param unsaved what stands in for files
   * @throws InvalidInput where there is no such text
   */
  public static TextFile within(Path folder, Path file, String named, UnsavedTexts unsaved) {
    Optional<byte[]> shown = unsaved.bytes(file);
    if (shown.isPresent()) {
      return of(named, FileBytes.ofSize(shown.get(), named));
    }
    OwnFile.check(folder, file, named);
    return read(file, named);
  }

  /**
   * Reads what stands in a file.
   *
   * @throws InvalidInput where it is no such text
   */
  public static TextFile of(String file, byte[] bytes) {
    Problems untold = new Problems(file);
    String text = FileText.of(bytes, untold);
    return new TextFile(Origin.of(file, bytes), text, new Problems(file, text));
  }
}
