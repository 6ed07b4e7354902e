package org.aqcp.condition;

import java.util.Locale;

/** Kleene's three truth values, ordered so that {@code and} is the minimum. */
public enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** The truth of something that is certain, possible or neither. */
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

  /** The value as written in output files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
