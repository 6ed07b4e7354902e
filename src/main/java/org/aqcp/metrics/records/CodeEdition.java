package org.aqcp.metrics.records;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which list of codes the records were written by. */
public enum CodeEdition {
  /** The codes of {@code columns.tsv}. */
  CURRENT,
  /**
   * An earlier list: type of credential has 4 for a graduate degree, and 5 to 8 for what is now 4
   * to 7; the other reason for exit has 98 and 99; the source of an employment match has seven
   * values, of which only the first four are known to mean the same.
   */
  OLDER;

  /** The edition's name in options, such as {@code older}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<CodeEdition> keyed(String key) {
    return Arrays.stream(values()).filter(edition -> edition.key().equals(key)).findAny();
  }
}
