package org.aqcp.condition;

import java.util.List;

/**
 * One sentence of a rule and the condition that it means.
 *
 * @param line the line of the rule's file where it begins
 * @param lines the sentence, followed by the lines that narrow it
 * @param thresholds the names of the indicator's thresholds that the condition uses
 */
public record Sentence(int line, List<String> lines, List<String> thresholds, Condition condition) {
  public Sentence {
    lines = List.copyOf(lines);
    thresholds = List.copyOf(thresholds);
  }

  /** The same text with another condition. */
  public Sentence meaning(Condition other) {
    return new Sentence(line, lines, thresholds, other);
  }

  public String text() {
    return String.join(" ", lines);
  }
}
