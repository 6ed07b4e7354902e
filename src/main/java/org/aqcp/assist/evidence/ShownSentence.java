package org.aqcp.assist.evidence;

import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.Counted;

/**
 * A sentence of a rule and the facts that it is about.
 *
 * @param counted the number that was counted for it, if it counts
 * @param facts the first of those that fit, if it holds; otherwise the first that nearly do
 * @param more how many others there are, at least
 * @param inner of a block, its sentences
 */
public record ShownSentence(
    Sentence sentence,
    Truth holds,
    Optional<Counted> counted,
    List<ShownFact> facts,
    int more,
    List<ShownSentence> inner) {
  public ShownSentence {
    facts = List.copyOf(facts);
    inner = List.copyOf(inner);
  }
}
