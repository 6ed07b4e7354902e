package org.aqcp.metrics.release;

import java.util.Locale;

/** The counts of people that a cell can have. */
public enum CountPart {
  /** Those with the outcome; all of them are in the denominator. */
  NUMERATOR,
  /** Those who are counted, or whose values are summed up or ranked. */
  DENOMINATOR,
  /** Those who are left out by definition; not in the denominator. */
  EXCLUDED,
  /** Those of whom something is not known. */
  MISSING;

  /** The word in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
