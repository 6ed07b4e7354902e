package org.aqcp.edition.crosswalk;

import java.util.Locale;

/** How an indicator of one framework version is related to one of another by their rules. */
public enum Relation {
  /** Whoever meets one of them meets the other. */
  EQUIVALENT,
  /** Whoever meets one of them meets the other, but not the other way round. */
  IMPLIED,
  /** They judge the same parts of facts in opposite ways, or cannot both be met. */
  IN_CONFLICT,
  /** Each can be met without the other, and both can be met. */
  OVERLAPPING,
  /** Nothing is known that would be enough for one of the others. */
  NOT_SETTLED,
  /** They read no common fact, so the verdict on one says nothing of the other. */
  INDEPENDENT;

  /** The relation as written in JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The relation as shown to readers. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
