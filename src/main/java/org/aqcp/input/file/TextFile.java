package org.aqcp.input.file;

import java.nio.file.Path;
import java.util.Optional;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problems;

/**
 * The text of a file, of limited size and without hidden characters.
 *
 * @param problems the problems found from here on; later readers add to them
 */
public record TextFile(Origin origin, String text, Problems problems) {
  /**
   * Reads a file.
   *
   * @throws InvalidInput if the file cannot be read
   */
  public static TextFile read(Path file) {
    return read(file, file.toString());
  }

  /**
   * Reads a file that users may take for another kind of document.
   *
   * @param ofDocuments what to do if it is one of an office program
   * @throws InvalidInput if the file cannot be read
   */
  public static TextFile readOr(String ofDocuments, Path file) {
    return of(file.toString(), FileBytes.of(file, file.toString()), ofDocuments);
  }

  /**
   * Reads a file and reports problems under another name.
   *
   * @throws InvalidInput if the file cannot be read
   */
  public static TextFile read(Path file, String named) {
    return of(named, FileBytes.of(file, named));
  }

  /**
   * Reads a file of a folder that may come from an untrusted source. Refuses pipes and devices,
   * which may never end, and links out of the folder, which could expose files that their author
   * cannot read.
   *
   * @param unsaved text that replaces the content of files
   * @throws InvalidInput if the file cannot be read
   */
  public static TextFile within(Path folder, Path file, String named, UnsavedTexts unsaved) {
    Optional<byte[]> edited = unsaved.bytes(file);
    if (edited.isPresent()) {
      return of(named, FileBytes.ofSize(edited.get(), named));
    }
    OwnFile.check(folder, file, named);
    return read(file, named);
  }

  /**
   * The plain SHA-256 of a file of such a folder in hexadecimal, with the line ends of Windows as
   * those of Unix. The file need not be acceptable text.
   *
   * @throws InvalidInput if the file cannot be read
   */
  public static String digestWithin(Path folder, Path file, String named) {
    OwnFile.check(folder, file, named);
    return Digest.ofText(FileBytes.of(file, named));
  }

  /**
   * Reads the content of a file.
   *
   * @throws InvalidInput if it is not acceptable text
   */
  public static TextFile of(String file, byte[] bytes) {
    return of(file, bytes, "save its text as a plain text file, in UTF-8");
  }

  private static TextFile of(String file, byte[] bytes, String ofDocuments) {
    Problems decoding = new Problems(file);
    String text = FileText.of(bytes, ofDocuments, decoding);
    return new TextFile(Origin.of(file, bytes), text, new Problems(file, text));
  }
}
