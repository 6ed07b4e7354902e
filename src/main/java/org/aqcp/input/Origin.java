package org.aqcp.input;

/**
 * The file that something was read from, and a fingerprint of what stood in it.
 *
 * @param file as the user named it
 * @param digest {@code sha256:} and the digest of the file's bytes
 */
public record Origin(String file, String digest) {
  public static Origin of(String file, byte[] bytes) {
    return new Origin(file, "sha256:" + Digest.sha256(bytes));
  }
}
