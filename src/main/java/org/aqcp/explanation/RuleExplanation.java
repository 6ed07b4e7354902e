package org.aqcp.explanation;

import java.util.List;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Truth;

/** Why a rule holds, does not hold or is open, sentence by sentence. */
public record RuleExplanation(Rule rule, Truth holds, List<SentenceExplanation> sentences) {
  public RuleExplanation {
    sentences = List.copyOf(sentences);
  }
}
