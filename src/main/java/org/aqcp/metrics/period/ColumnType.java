package org.aqcp.metrics.period;

import java.util.Arrays;
import java.util.Locale;

/** What a column of a period holds. In all of them an empty cell means unknown. */
public enum ColumnType {
  /** Free text, such as the name of a pathway. */
  TEXT,
  /** One of the column's words, or any word if the column lists none. */
  WORD,
  YES_NO,
  /** A day of the calendar. */
  DATE,
  /** A count or a number of hours or credits, from 0. */
  NUMBER,
  /** Dollars with two decimals, from 0. */
  MONEY;

  /** The type's name in files, such as {@code yes-no}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static ColumnType of(String key) {
    return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst().orElseThrow();
  }
}
