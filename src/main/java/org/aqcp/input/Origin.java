package org.aqcp.input;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The file that something was read from, and a fingerprint of what stood in it.
 *
 * @param file as the user named it
 * @param digest {@code sha256:} and the digest of the file's bytes
 */
public record Origin(String file, String digest) {
  public static Origin of(String file, byte[] bytes) {
    return new Origin(file, "sha256:" + HexFormat.of().formatHex(sha256().digest(bytes)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
