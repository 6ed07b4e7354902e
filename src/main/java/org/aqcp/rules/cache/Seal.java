package org.aqcp.rules.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.aqcp.input.file.Digest;

/** A digest before a content, which shows whether it is whole and what it was kept as. */
final class Seal {
  private Seal() {}

  static byte[] sealed(String name, byte[] content) {
    byte[] seal = seal(name, content);
    byte[] sealed = new byte[seal.length + content.length];
    System.arraycopy(seal, 0, sealed, 0, seal.length);
    System.arraycopy(content, 0, sealed, seal.length, content.length);
    return sealed;
  }

  /** The content, if it is what was sealed under this name. */
  static Optional<byte[]> unsealed(String name, byte[] sealed) {
    int head = seal(name, sealed).length;
    if (sealed.length < head) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOfRange(sealed, head, sealed.length);
    boolean whole = Arrays.equals(seal(name, content), Arrays.copyOf(sealed, head));
    return whole ? Optional.of(content) : Optional.empty();
  }

  private static byte[] seal(String name, byte[] content) {
    return new Digest().add(name).add(content).hex().getBytes(StandardCharsets.UTF_8);
  }
}
