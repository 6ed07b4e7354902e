package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Condition;

/**
 * Words that can follow the beginning of a line.
 *
 * @param before how many words stand before them
 * @param words with which the line goes on; {@link #NUMBER} stands for any number
 * @param line that starts with them and can be read
 * @param meaning of that line and the sentence that it belongs to
 */
public record Proposed(int before, String words, String line, Condition meaning) {
  /** Not 1, which many sentences say in another way. */
  public static final String NUMBER = "2";

  /** The line up to and with these words. */
  String beginning() {
    return Heard.line(Heard.words(line).subList(0, before + Heard.words(words).size()));
  }

  /** The line with another number where this one can stand. */
  public String lineWith(String number) {
    List<String> all = new ArrayList<>(Heard.words(line));
    all.set(before, number);
    return Heard.line(all);
  }
}
