package org.aqcp.edition.migration;

import java.util.Optional;

/**
 * What becomes of the answers on an indicator in another version.
 *
 * @param now the id under which they are carried; empty if they are to be given again
 * @param reason in the words of a reader
 */
public record AnswerDecision(Optional<String> now, String reason) {
  static AnswerDecision carried(String now, String reason) {
    return new AnswerDecision(Optional.of(now), reason);
  }

  static AnswerDecision askAgain(String reason) {
    return new AnswerDecision(Optional.empty(), reason);
  }

  public boolean isCarried() {
    return now.isPresent();
  }
}
