package org.aqcp.edition.migration;

import java.util.Optional;

/**
 * What becomes of the answers on an indicator in another version.
 *
 * @param now the id under which they are carried; empty if they are to be given again
 * @param reason in the words of a reader
 */
public record Decision(Optional<String> now, String reason) {
  static Decision carried(String now, String reason) {
    return new Decision(Optional.of(now), reason);
  }

  static Decision askAgain(String reason) {
    return new Decision(Optional.empty(), reason);
  }

  public boolean isCarried() {
    return now.isPresent();
  }
}
