package org.aqcp.metrics.records;

import java.util.Locale;

/** Why a cell is unknown though something is in it. */
public enum UnreadReason {
  UNKNOWN_CODE,
  /** A code of an edition that the records were not read by. */
  OTHER_EDITION,
  IMPOSSIBLE_DATE,
  NEGATIVE_NUMBER,
  UNREADABLE_NUMBER,
  UNUSABLE_TEXT,
  /** The file says that the value will come later. */
  NOT_YET_AVAILABLE;

  /** In kebab case, as findings are called. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
