package org.aqcp.rules.vocabulary;

import java.util.List;

/**
 * A use of a phrase in a rule file.
 *
 * @param lines the phrase with its values; if it narrows, after the sentence it narrows
 */
public record PhraseUse(Phrase phrase, List<String> lines, String file, int line) {
  public PhraseUse {
    lines = List.copyOf(lines);
  }

  /** Its file and line. */
  public String where() {
    return file + ":" + line;
  }
}
