package org.aqcp.rules.text;

/** Tells sentences and conclusions from other lines. */
public interface Sentences {
  /** Knows no sentences. */
  Sentences NONE = (line, conclusion) -> false;

  /** Whether a whole line is a sentence or, if asked for one, a conclusion. */
  boolean fits(String line, boolean conclusion);
}
