package org.aqcp.edition.difference;

import java.util.Locale;

/** How an indicator of one version differs from that of another. */
public enum ChangeKind {
  ADDED("new"),
  RETIRED("retired"),
  /** Another id in another criterion, of what is otherwise its counterpart. */
  MOVED("moved"),
  /** Another title, or another id in the same criterion. */
  RENAMED("renamed"),
  /** Other words, with which every partnership has the same status. */
  REWORDED("reworded"),
  /** Some partnership reaches less, and none reaches more. */
  TIGHTENED("tightened"),
  /** Some partnership reaches more, and none reaches less. */
  LOOSENED("loosened"),
  /** Some partnership reaches more and some reaches less, or it applies or is known otherwise. */
  CHANGED("changed both ways"),
  /** Other rules, of which is not known whether they mean the same. */
  UNSETTLED("rules changed");

  private final String words;

  ChangeKind(String words) {
    this.words = words;
  }

  /** Its name in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name on the screen. */
  public String words() {
    return words;
  }

  /** Whether a partnership can have another status because of it. */
  public boolean isOfMeaning() {
    return this != MOVED && this != RENAMED && this != REWORDED;
  }
}
