package org.aqcp.framework;

import java.time.LocalDate;
import java.util.Locale;

/** How far a framework version has come. */
public enum Lifecycle {
  /** Being written: it is used only where it is named. */
  DRAFT,
  /** Open for comments: it is used only where it is named. */
  PREVIEW,
  /** In use, and not edited any more. */
  RELEASED,
  /** Replaced by a later one: it is used only where it is named. */
  RETIRED;

  static Lifecycle of(LocalDate preview, LocalDate released, LocalDate retired) {
    if (retired != null) {
      return RETIRED;
    }
    if (released != null) {
      return RELEASED;
    }
    return preview == null ? DRAFT : PREVIEW;
  }

  /** Its name in files and on the screen. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
