package org.aqcp.rules.text;

/** What may be said in a rule, for those who only tell one line from another. */
public interface Sentences {
  /** Of which nothing is known. */
  Sentences NONE = (line, conclusion) -> false;

  /** Whether a whole line is such a sentence, or such a conclusion. */
  boolean fits(String line, boolean conclusion);
}
