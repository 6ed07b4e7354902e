package org.aqcp.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The target of {@code bench/fuzz} for the check of a home. */
public final class HomeTarget {
  private static final AnyHome HOME = AnyHome.begun();

  private HomeTarget() {}

  /** Writes what it is to begin with to a folder. */
  public static void main(String[] folder) throws IOException {
    for (int i = 0; i < AnyHome.FILES.size(); i++) {
      String text = (char) i + HOME.text(AnyHome.FILES.get(i));
      Files.writeString(Path.of(folder[0], "file-" + i), text);
    }
  }

  /** The first byte says in place of which file the others stand. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    if (bytes.length > 0) {
      String file = AnyHome.FILES.get(Math.floorMod(bytes[0], AnyHome.FILES.size()));
      HOME.judgeQuickly(file, new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8));
    }
  }
}
