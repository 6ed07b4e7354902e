package org.aqcp.edition.migration;

import java.util.Locale;

/**
 * What became of the answers on one indicator.
 *
 * @param indicator the id that the file had
 * @param ratings how many own ratings there are
 * @param waivers how many waivers there are
 * @param now the id that the file has
 * @param reason why; empty if nothing had to be decided
 */
public record AnswerOutcome(
    Kind kind, String indicator, int ratings, int waivers, String now, String reason) {
  /** What can become of answers. */
  public enum Kind {
    /** They count under the same id. */
    CARRIED,
    /** They count under another id. */
    RENAMED,
    /** They are to be given again. */
    ASK_AGAIN,
    /** They were given for this version, and count again. */
    COUNTS_AGAIN,
    /** They were given for a third version, and still count only for that one. */
    WAITING;

    /** Its name in files. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  AnswerOutcome and(AnswerOutcome other) {
    return new AnswerOutcome(
        kind, indicator, ratings + other.ratings, waivers + other.waivers, now, reason);
  }
}
