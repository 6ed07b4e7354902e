package org.aqcp.condition;

import java.util.Locale;

/** What can be said of a condition: Kleene's three values, in the order of {@code and}. */
public enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** Of something that is certain to hold, or at least possible. */
  static Truth between(boolean certain, boolean possible) {
    return certain ? TRUE : possible ? UNKNOWN : FALSE;
  }

  public Truth and(Truth other) {
    return this == FALSE || other == TRUE ? this : other == FALSE ? FALSE : UNKNOWN;
  }

  public Truth or(Truth other) {
    return this == TRUE || other == FALSE ? this : other == TRUE ? TRUE : UNKNOWN;
  }

  public Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }

  /** As it stands in output files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
