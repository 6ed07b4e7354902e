package org.aqcp.edition.difference;

import java.util.List;
import java.util.Optional;
import org.aqcp.framework.Criterion;

/**
 * How the entry of a criterion differs between versions, apart from its indicators.
 *
 * @param before empty if it is new
 * @param after empty if it is retired
 */
public record CriterionChange(
    Optional<Criterion> before, Optional<Criterion> after, List<WordChange> words) {
  public CriterionChange {
    words = List.copyOf(words);
  }

  /** The later one, or the earlier one if it is retired. */
  public Criterion latest() {
    return after.or(() -> before).orElseThrow();
  }

  /** Whether a partnership can have another status because of it. */
  public boolean isOfMeaning() {
    return before.isEmpty()
        || after.isEmpty()
        || words.stream().anyMatch(WordChange::mayChangeRollUp);
  }
}
