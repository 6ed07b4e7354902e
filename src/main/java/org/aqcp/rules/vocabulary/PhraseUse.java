package org.aqcp.rules.vocabulary;

import java.util.List;

/**
 * A place in a rule file where a phrase is used.
 *
 * @param lines the phrase as it is filled there; where it narrows, below the sentence it narrows
 */
public record PhraseUse(Phrase phrase, List<String> lines, String file, int line) {
  public PhraseUse {
    lines = List.copyOf(lines);
  }

  /** Where a reader finds it. */
  public String where() {
    return file + ":" + line;
  }
}
