package org.aqcp.input.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;

/** The files inside a workbook, which is a ZIP file. Small ones can unpack to very large ones. */
record PackedFiles(Map<String, byte[]> files) {
  private static final int MOST_BYTES = 200 * 1024 * 1024;
  private static final int MOST_FILES = 2_000;

  /**
   * Unpacks a file.
   *
   * @throws InvalidInput if it cannot be unpacked, or is too large then
   */
  static PackedFiles of(String named, Path file) {
    Map<String, byte[]> files = new HashMap<>();
    long left = MOST_BYTES;
    // by its table of contents, as spreadsheet programs do: some write sizes only there
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_FILES) {
        throw tooLarge(named);
      }
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (readable(entry.getName())) {
          byte[] content = read(zip, entry, left);
          left -= content.length;
          if (left < 0) {
            throw tooLarge(named);
          }
          files.put(entry.getName(), content);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(named);
    }
    return new PackedFiles(files);
  }

  /** Pictures and macros are not. */
  private static boolean readable(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels");
  }

  /** One byte more than is left, if there are more. */
  private static byte[] read(ZipFile zip, ZipEntry entry, long left) throws IOException {
    try (InputStream content = zip.getInputStream(entry)) {
      return content.readNBytes((int) (left + 1));
    }
  }

  Optional<byte[]> file(String name) {
    return Optional.ofNullable(files.get(name.startsWith("/") ? name.substring(1) : name));
  }

  static InvalidInput damaged(String named) {
    return new InvalidInput(
        InputProblem.NOT_TEXT,
        named,
        "the workbook is damaged, or not a workbook",
        "open it in a spreadsheet program and save it as an Excel workbook (.xlsx)");
  }

  private static InvalidInput tooLarge(String named) {
    return new InvalidInput(
        InputProblem.TOO_LARGE,
        named,
        "the workbook is too large when it is unpacked",
        "copy what the template asks for into a new one");
  }
}
