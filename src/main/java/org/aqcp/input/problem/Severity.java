package org.aqcp.input.problem;

import java.util.Locale;

/** The severity of a problem. */
public enum Severity {
  /** The input cannot be used. */
  ERROR,
  /** The input can be used but is probably not what was meant. */
  WARNING;

  /** The severity in lowercase, as in reports. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
