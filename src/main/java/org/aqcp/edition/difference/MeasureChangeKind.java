package org.aqcp.edition.difference;

import java.util.Locale;

/** How a measure of one version differs from that of another. */
public enum MeasureChangeKind {
  ADDED("new"),
  RETIRED("retired"),
  /** Other words, with the same numbers of all records. */
  REWORDED("reworded"),
  /** Something that decides its numbers is not as it was. */
  CHANGED("counts otherwise");

  private final String words;

  MeasureChangeKind(String words) {
    this.words = words;
  }

  /** Its name in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name on the screen. */
  public String words() {
    return words;
  }
}
