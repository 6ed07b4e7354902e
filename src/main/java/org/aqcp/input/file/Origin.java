package org.aqcp.input.file;

/** The file that something was read from, with a digest of its content. */
public final class Origin {
  private final String file;
  private final byte[] bytes;

  /** Racy on purpose: all threads compute the same. */
  private String digest;

  private Origin(String file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /** The origin of content in a file, as the user named the file. */
  public static Origin of(String file, byte[] bytes) {
    return new Origin(file, bytes.clone());
  }

  /** The file as the user named it. */
  public String file() {
    return file;
  }

  /**
   * {@code sha256:} and the digest of the file's bytes. Computed on demand: most runs never need
   * it, and the first digest takes as long as parsing the file.
   */
  public String digest() {
    if (digest == null) {
      digest = "sha256:" + Digest.sha256(bytes);
    }
    return digest;
  }
}
