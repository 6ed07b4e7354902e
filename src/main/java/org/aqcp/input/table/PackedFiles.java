package org.aqcp.input.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;

/** The files inside a workbook, which is a ZIP file. Small ones can unpack to very large ones. */
record PackedFiles(Map<String, byte[]> files) {
  private static final int MOST_BYTES = 200 * 1024 * 1024;
  private static final int MOST_FILES = 2_000;
  private static final int PIECE = 8192;

  /**
   * Unpacks a file.
   *
   * @throws InvalidInput if it cannot be unpacked, or is too large then
   */
  static PackedFiles of(String named, byte[] bytes) {
    Map<String, byte[]> files = new HashMap<>();
    long left = MOST_BYTES;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry entry = zip.getNextEntry();
      for (int count = 0; entry != null; count++) {
        byte[] content = readable(entry.getName()) ? read(zip, left) : skip(zip, left);
        left -= content.length;
        if (left < 0 || count > MOST_FILES) {
          throw tooLarge(named);
        }
        if (readable(entry.getName())) {
          files.put(entry.getName(), content);
        }
        entry = zip.getNextEntry();
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

  private static byte[] read(ZipInputStream zip, long most) throws IOException {
    return zip.readNBytes((int) Math.min(Integer.MAX_VALUE - PIECE, most + 1));
  }

  /** As many bytes as there are, none of which is kept. */
  private static byte[] skip(ZipInputStream zip, long most) throws IOException {
    byte[] piece = new byte[PIECE];
    long seen = 0;
    for (int n = zip.read(piece); n >= 0; n = zip.read(piece)) {
      seen += n;
      if (seen > most) {
        throw new IOException("more than a workbook holds");
      }
    }
    return new byte[0];
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
