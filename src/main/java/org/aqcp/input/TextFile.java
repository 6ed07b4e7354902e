package org.aqcp.input;

import java.nio.file.Path;

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
