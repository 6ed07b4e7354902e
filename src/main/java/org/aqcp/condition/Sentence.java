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

  /** A sentence of a rule file, with the thresholds that its condition asks for. */
  public static Sentence of(int line, List<String> lines, Condition condition) {
    return new Sentence(line, lines, Thresholds.of(condition), condition);
  }

  /** The sentence as it is written, taken to mean something else. */
  public Sentence meaning(Condition other) {
    return new Sentence(line, lines, thresholds, other);
  }

  public String text() {
    return String.join(" ", lines);
  }
}
