package org.aqcp.input.problem;

import java.util.Locale;

/** How grave a problem is. */
public enum Severity {
  /** What it stands in cannot be used. */
  ERROR,
  /** It can be used, but is hardly what was meant. */
  WARNING;

  /** In small letters, as reports say it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
