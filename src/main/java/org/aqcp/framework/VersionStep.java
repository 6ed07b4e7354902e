package org.aqcp.framework;

import java.util.Locale;

/** How large a step it is from one version to another, for those who are evaluated. */
public enum VersionStep {
  /** Nothing differs. */
  NONE("nothing differs"),
  /** Every partnership has the same statuses; only words differ. */
  PATCH("only words differ"),
  /** Some partnership reaches more and none less, or an optional indicator or a measure is new. */
  MINOR(
      "some partnership reaches more and none less, or an optional indicator or a measure is new"),
  /**
   * Some partnership may reach less, what is asked was added, removed or moved, or a measure gives
   * another number or none.
   */
  MAJOR(
      "some partnership may reach less, what is asked was added, removed or moved, or a measure"
          + " gives another number or none");

  private final String reason;

  VersionStep(String reason) {
    this.reason = reason;
  }

  /** Its name in files and on the screen. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The step with a name that a file may state. */
  static VersionStep named(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }

  /** What it means. */
  public String reason() {
    return reason;
  }

  /** The larger of two. */
  public VersionStep or(VersionStep other) {
    return compareTo(other) < 0 ? other : this;
  }
}
