package org.aqcp.input.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 digest over parts and their lengths. */
public final class Digest {
  private final MessageDigest sha = sha256();

  /** The plain SHA-256 of some content in hexadecimal, as other programs compute it. */
  static String sha256(byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content));
  }

  /**
   * The plain SHA-256 of text, whichever line ends it has: those of Windows count as those of Unix,
   * since version control may exchange them.
   */
  static String ofText(byte[] content) {
    byte[] text = new byte[content.length];
    int length = 0;
    for (int i = 0; i < content.length; i++) {
      boolean windows = content[i] == '\r' && i + 1 < content.length && content[i + 1] == '\n';
      if (!windows) {
        text[length++] = content[i];
      }
    }
    return sha256(Arrays.copyOf(text, length));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  public Digest add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  public Digest add(byte[] part) {
    sha.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
    sha.update(part);
    return this;
  }

  /** The digest in hexadecimal. Nothing can be added afterwards. */
  public String hex() {
    return HexFormat.of().formatHex(sha.digest());
  }
}
