package org.aqcp.convene.portfolio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Recognizes partnership files by how they begin. */
final class PartnershipHead {
  private static final int HEAD = 64 * 1024;
  private static final Pattern FORMAT =
      Pattern.compile("(?m)^[\"']?format[\"']?[ \\t]*:[ \\t]*[\"']?aqcp-partnership/");

  private PartnershipHead() {}

  static boolean is(Path file) {
    if (file.endsWith("partnership.yaml")) {
      return true;
    }
    try (InputStream in = Files.newInputStream(file)) {
      // the searched text is ASCII; any other bytes do no harm
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      return FORMAT.matcher(head).find();
    } catch (IOException e) {
      // reading the file will report the problem
      return true;
    }
  }
}
