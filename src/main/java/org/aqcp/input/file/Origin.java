package org.aqcp.input.file;

/** The file that something was read from, with a digest of its content. */
public final class Origin {
  private final String file;
  private final byte[] bytes;
  private final Origin base;

  /** Racy on purpose: all threads compute the same. */
  private String digest;

  private Origin(String file, byte[] bytes, Origin base) {
    this.file = file;
    this.bytes = bytes;
    this.base = base;
  }

  /** The origin of content in a file, as the user named the file. */
  public static Origin of(String file, byte[] bytes) {
    return new Origin(file, bytes.clone(), null);
  }

  /** The same file, whose content means what it does only with that of another one. */
  public Origin basedOn(Origin other) {
    return new Origin(file, bytes, other);
  }

  /** The file as the user named it. */
  public String file() {
    return file;
  }

  /**
   * {@code sha256:} and the digest of the file's bytes, and of the file that it is based on, if it
   * is. Computed on demand: most runs never need it, and the first digest takes as long as parsing
   * the file.
   */
  public String digest() {
    if (digest == null) {
      String own = Digest.sha256(bytes);
      digest = "sha256:" + (base == null ? own : new Digest().add(own).add(base.digest()).hex());
    }
    return digest;
  }
}
