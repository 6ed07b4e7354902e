package org.aqcp.input.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A kind of file that is not UTF-8 text, recognized by its bytes.
 *
 * @param begin the first bytes, as characters
 * @param within what is anywhere in it, as characters
 * @param name what people call it
 * @param hint what to do; empty for a document, whose text may be of use
 */
record KnownBinary(String begin, String within, String name, String hint) {
  private static final int LONGEST_BEGIN = 4;
  private static final String ZIP = "PK\u0003\u0004";
  private static final String DOCUMENT = "";

  private static final String AS_UTF8 = "save it as UTF-8, not as \"Unicode\"";

  private static final List<KnownBinary> ALL =
      List.of(
          new KnownBinary("\u00FF\u00FE", "", "UTF-16 text", AS_UTF8),
          new KnownBinary("\u00FE\u00FF", "", "UTF-16 text", AS_UTF8),
          new KnownBinary(ZIP, "xl/", "an Excel workbook", DOCUMENT),
          new KnownBinary(ZIP, "word/", "a Word document", DOCUMENT),
          new KnownBinary(ZIP, "opendocument", "an OpenDocument file", DOCUMENT),
          new KnownBinary(ZIP, "", "a ZIP archive", "unpack it, and choose a text file"),
          new KnownBinary(
              "\u00D0\u00CF\u0011\u00E0", "", "an old Word or Excel document", DOCUMENT),
          new KnownBinary("%PDF", "", "a PDF document", DOCUMENT));

  static Optional<KnownBinary> of(byte[] bytes) {
    String begin = text(bytes, Math.min(bytes.length, LONGEST_BEGIN));
    for (KnownBinary kind : ALL) {
      if (begin.startsWith(kind.begin) && text(bytes, bytes.length).contains(kind.within)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static String text(byte[] bytes, int length) {
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }
}
