package org.aqcp.report.safe;

import java.nio.charset.StandardCharsets;

/** A file name as a URI; a relative name gives a relative URI. */
public final class ArtifactUri {
  private static final String PLAIN = "-._~/!$&'()*+,;=@";

  private ArtifactUri() {}

  /** Whether a file name is absolute, on Unix or Windows. */
  public static boolean isAbsolute(String file) {
    return file.startsWith("/") || file.matches("[A-Za-z]:/.*");
  }

  public static String of(String file) {
    StringBuilder uri = new StringBuilder();
    if (isAbsolute(file)) {
      uri.append(file.startsWith("/") ? "file://" : "file:///");
    }
    for (byte one : file.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (one & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
      uri.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return uri.toString();
  }
}
