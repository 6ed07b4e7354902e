package org.aqcp.input.problem;

import java.util.Optional;

/**
 * What to do about a problem.
 *
 * @param hint in words; empty where nothing can be advised
 * @param meant what most likely was meant by the words that are wrong
 */
public record Advice(String hint, Optional<String> meant) {
  /** Where nothing can be advised. */
  public static final Advice NONE = of("");

  /** Advice that names nothing that may have been meant. */
  public static Advice of(String hint) {
    return new Advice(hint, Optional.empty());
  }

  /** Asks whether something else was meant. */
  public static Advice meant(String meant) {
    return new Advice("did you mean `" + Words.visible(meant) + "`?", Optional.of(meant));
  }

  /** The same, or else a hint where nothing was meant that is known. */
  public Advice or(String otherwise) {
    return hint.isEmpty() ? of(otherwise) : this;
  }
}
