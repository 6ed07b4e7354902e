package org.aqcp.explanation;

import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Truth;

/**
 * Why a sentence holds, does not hold, or is open.
 *
 * @param facts those it is about: the ones that fit first, then by how little they lack
 * @param against whether facts that fit stand against the sentence rather than for it
 * @param unreported what would decide it where it is open
 */
public record SentenceExplanation(
    Sentence sentence,
    Truth holds,
    Optional<Counted> counted,
    List<FactReading> facts,
    boolean against,
    List<Unreported> unreported) {
  public SentenceExplanation {
    facts = List.copyOf(facts);
    unreported = List.copyOf(unreported);
  }
}
