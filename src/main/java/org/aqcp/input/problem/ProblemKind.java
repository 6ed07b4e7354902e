package org.aqcp.input.problem;

import java.util.Locale;

/**
 * A kind of problem. Its id is stable, since pages in {@code docs/problems}, SARIF and users'
 * suppressions refer to it. Each package lists its kinds in an enum.
 */
public interface ProblemKind {
  /** The name of the enum constant, which determines the id. */
  String name();

  default Severity severity() {
    return Severity.ERROR;
  }

  /** The id in kebab case, such as {@code unknown-sentence}. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
