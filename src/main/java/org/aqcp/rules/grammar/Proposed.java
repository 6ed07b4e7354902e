package org.aqcp.rules.grammar;

import org.aqcp.condition.Condition;

/**
 * Words that can follow the beginning of a line.
 *
 * @param words with which the line goes on; {@link #NUMBER} stands for any number
 * @param line that starts with them and can be read
 * @param meaning of that line and the sentence that it belongs to
 */
public record Proposed(String words, String line, Condition meaning) {
  /** Not 1, which many sentences say in another way. */
  public static final String NUMBER = "2";
}
