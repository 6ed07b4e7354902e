package org.aqcp.input.problem;

import java.util.Locale;

/**
 * A sort of mistake. Its id is stable: its page in {@code docs/problems}, SARIF and whoever passes
 * over it name it. Each floor lists its own kinds in an enum.
 */
public interface ProblemKind {
  /** The constant's name, from which the id is made. */
  String name();

  /** How grave it is wherever it occurs. */
  default Severity severity() {
    return Severity.ERROR;
  }

  /** In kebab case, such as {@code unknown-sentence}. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
