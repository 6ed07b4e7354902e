package org.aqcp.assist.edit;

import java.util.Locale;

/** What an edit does with a part of a partnership's file. */
public enum EditVerb {
  /** Gives a part a value. */
  SET,
  /** Makes a part unreported. */
  UNSET,
  /** Adds an entry to a list, and starts one if there is none. */
  ADD,
  /** Removes an entry from a list. */
  REMOVE;

  /** The word for it in commands and plans. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean takesValue() {
    return this == SET || this == ADD;
  }
}
