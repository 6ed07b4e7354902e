package org.aqcp.input.problem;

import java.util.Optional;

/**
 * What to do about a problem.
 *
 * @param hint the advice in words, or empty
 * @param meant the most likely intended words
 */
public record Advice(String hint, Optional<String> meant) {
  /** No advice. */
  public static final Advice NONE = of("");

  /** Advice without intended words. */
  public static Advice of(String hint) {
    return new Advice(hint, Optional.empty());
  }

  /** A question whether other words were meant. */
  public static Advice meant(String meant) {
    return new Advice("did you mean `" + Words.visible(meant) + "`?", Optional.of(meant));
  }

  /** This advice, or another hint if this is empty. */
  public Advice or(String fallback) {
    return hint.isEmpty() ? of(fallback) : this;
  }
}
