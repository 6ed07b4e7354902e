package org.aqcp.fuzz;

import java.nio.charset.StandardCharsets;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.partnership.PartnershipReader;

/** The target of {@code bench/fuzz} for the YAML reader. */
public final class YamlTarget {
  private static final String FILE = "any.yaml";

  private YamlTarget() {}

  /** Ends quietly whatever the bytes are, or something is wrong with the reader. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    judge(bytes);
    byte[] head = YamlPieces.HEAD.getBytes(StandardCharsets.UTF_8);
    byte[] below = new byte[head.length + bytes.length];
    System.arraycopy(head, 0, below, 0, head.length);
    System.arraycopy(bytes, 0, below, head.length, bytes.length);
    judge(below);
  }

  private static void judge(byte[] bytes) {
    try {
      new PartnershipReader().read(FILE, bytes);
    } catch (InvalidInput invalid) {
      Refused.checkAll(invalid.problems(), FILE, new String(bytes, StandardCharsets.UTF_8));
    }
  }
}
