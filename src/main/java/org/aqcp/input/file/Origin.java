package org.aqcp.input.file;

/** The file that something was read from, and a fingerprint of what stood in it. */
public final class Origin {
  private final String file;
  private final byte[] bytes;

  private Origin(String file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /**
   * What stood in a file.
   *
   * @param file as the user named it
   */
  public static Origin of(String file, byte[] bytes) {
    return new Origin(file, bytes.clone());
  }

  /** As the user named it. */
  public String file() {
    return file;
  }

  /**
   * {@code sha256:} and the digest of the file's bytes. Reckoned when it is asked for: most runs
   * never ask, and cold it takes as long as to parse the file.
   */
  public String digest() {
    return "sha256:" + Digest.sha256(bytes);
  }
}
