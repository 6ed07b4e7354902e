package org.aqcp.rules.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.aqcp.input.file.Digest;

/** Puts a digest before content, to detect damage. */
final class Seal {
  private Seal() {}

  static byte[] sealed(byte[] content) {
    byte[] seal = seal(content);
    byte[] sealed = new byte[seal.length + content.length];
    System.arraycopy(seal, 0, sealed, 0, seal.length);
    System.arraycopy(content, 0, sealed, seal.length, content.length);
    return sealed;
  }

  /** The content; empty if it is damaged. */
  static Optional<byte[]> unsealed(byte[] sealed) {
    int head = seal(sealed).length;
    if (sealed.length < head) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOfRange(sealed, head, sealed.length);
    boolean intact = Arrays.equals(seal(content), Arrays.copyOf(sealed, head));
    return intact ? Optional.of(content) : Optional.empty();
  }

  private static byte[] seal(byte[] content) {
    return new Digest().add(content).hex().getBytes(StandardCharsets.UTF_8);
  }
}
