package org.aqcp.input.problem;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing wrong in a user's file. Printed as {@code file:line:column: what is wrong; what to do}.
 *
 * @param file as the user named it
 * @param message what is wrong: no capital, no full stop, the user's words in backticks
 * @param hint what to do; empty where nothing can be advised
 * @param mend what mends it for certain
 */
public record Problem(
    ProblemKind kind, String file, Place place, String message, String hint, Optional<Fix> mend) {
  /** By file, then by place; what stands nowhere in its file is said last. */
  public static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file).thenComparing(Problem::place, Place.ORDER);

  public Problem(ProblemKind kind, String file, Place place, String message, String hint) {
    this(kind, file, place, message, hint, Optional.empty());
  }

  /** The same, with what mends it for certain. */
  public Problem mendedBy(Fix certain) {
    return new Problem(kind, file, place, message, hint, Optional.of(certain));
  }

  @Override
  public String toString() {
    String name = Words.visible(file);
    String where = place.line() == 0 ? name : name + ":" + place.line() + ":" + place.column();
    return where + ": " + message + (hint.isEmpty() ? "" : "; " + hint);
  }
}
