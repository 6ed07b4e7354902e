package org.aqcp.condition;

import java.util.List;

/**
 * One sentence of a rule and the condition that it stands for.
 *
 * @param line where it begins in the rule's file
 * @param lines its text: the sentence, then the lines that narrow it
 * @param thresholds the names of those that its condition asks the indicator for
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
