package org.aqcp.shell;

import java.nio.charset.StandardCharsets;

/** What {@code bench/fuzz} feeds with texts that reach ever more of the check of a home. */
public final class HomeTarget {
  private static final AnyHome HOME = AnyHome.begun();

  private HomeTarget() {}

  /** The first byte says in place of which file the others stand. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    if (bytes.length > 0) {
      String file = AnyHome.FILES.get(Math.floorMod(bytes[0], AnyHome.FILES.size()));
      HOME.judge(file, new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8));
    }
  }
}
