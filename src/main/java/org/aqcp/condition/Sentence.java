package org.aqcp.condition;

import java.util.List;

/**
 * One sentence of a rule and the condition that it stands for.
 *
 * @param line where it begins in the rule's file
 * @param lines its text: the sentence, then the lines that narrow it
 */
public record Sentence(int line, List<String> lines, Condition condition) {
  public Sentence {
    lines = List.copyOf(lines);
  }

  public String text() {
    return String.join(" ", lines);
  }
}
