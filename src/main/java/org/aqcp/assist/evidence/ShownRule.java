package org.aqcp.assist.evidence;

import java.util.List;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Truth;
import org.aqcp.framework.Indicator;

/** A rule on an indicator, as one partnership meets it or not. */
public record ShownRule(
    Indicator indicator, Rule rule, Truth holds, List<ShownSentence> sentences) {
  public ShownRule {
    sentences = List.copyOf(sentences);
  }

  /** The sentences that do not certainly hold. */
  public List<ShownSentence> missing() {
    return sentences.stream().filter(one -> one.holds() != Truth.TRUE).toList();
  }
}
