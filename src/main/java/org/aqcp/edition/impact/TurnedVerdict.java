package org.aqcp.edition.impact;

import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Status;
import org.aqcp.search.apart.Turn;

/**
 * A verdict of one partnership that differs between versions.
 *
 * @param file the partnership's file
 * @param id the id of the indicator or criterion in the later version, or in the earlier one if it
 *     is gone; {@code benchmark} for the whole
 * @param from the status under the earlier version; empty if it does not have the indicator
 * @param to that under the later one; empty if it does not have the indicator
 * @param alone the ids of the changes of which each alone gives this status; empty where only
 *     several together do
 */
public record TurnedVerdict(
    String file, String id, Optional<Status> from, Optional<Status> to, List<String> alone) {
  public TurnedVerdict {
    alone = List.copyOf(alone);
  }

  /** What it is counted among. */
  public Group group() {
    if (from.isEmpty()) {
      return Group.NEW;
    }
    if (to.isEmpty()) {
      return Group.GONE;
    }
    if (to.get() == Status.UNKNOWN) {
      return Group.NEWLY_UNKNOWN;
    }
    return switch (Turn.of(from.get(), to.get())) {
      case HIGHER -> Group.GAIN;
      case LOWER -> Group.LOSE;
      case APPLIES -> Group.APPLIES;
      case KNOWN -> Group.NEWLY_KNOWN;
    };
  }

  /** What verdicts that differ are counted among. */
  public enum Group {
    GAIN("gain"),
    LOSE("lose"),
    NEWLY_UNKNOWN("newly unknown"),
    NEWLY_KNOWN("newly known"),
    APPLIES("start or stop applying"),
    NEW("new"),
    GONE("gone");

    private final String words;

    Group(String words) {
      this.words = words;
    }

    /** Its name on the screen. */
    public String words() {
      return words;
    }

    /** Its name in files. */
    public String key() {
      return words.replace(' ', '-');
    }
  }
}
