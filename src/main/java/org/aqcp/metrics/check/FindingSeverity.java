package org.aqcp.metrics.check;

import java.util.Arrays;
import java.util.Locale;

/** How grave a finding in records is. */
public enum FindingSeverity {
  /** The records contradict themselves, or something in them is lost for the measures. */
  ERROR,
  /** The records are probably wrong. */
  WARNING,
  /** Worth knowing. */
  NOTE;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static FindingSeverity keyed(String key) {
    return Arrays.stream(values()).filter(one -> one.key().equals(key)).findAny().orElseThrow();
  }
}
