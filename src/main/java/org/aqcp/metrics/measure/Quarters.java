package org.aqcp.metrics.measure;

import java.util.Locale;

/** How two quarters of a person make one value. */
public enum Quarters {
  /** Their sum. */
  SUM,
  /** Half their sum. */
  AVERAGE,
  /** A median for each quarter. */
  EACH;

  /** Its name in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
