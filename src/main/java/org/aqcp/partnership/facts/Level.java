package org.aqcp.partnership.facts;

/** The level of a partnership, and of the criteria that it is held against. */
public enum Level {
  STATE,
  LOCAL;

  /** As it stands in files. */
  public String key() {
    return this == STATE ? "state" : "local";
  }
}
