package org.aqcp.input.problem;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing wrong in a user's file. Printed as {@code file:line:column: what is wrong; what to do}.
 * Message and hint are for readers only; programs use the other components.
 *
 * @param file the file as the user named it
 * @param extent the words with the problem
 * @param message what is wrong: no capital, no period, the user's words in backticks
 * @param hint what to do, or empty
 * @param meant the most likely intended words
 * @param fix an edit that unambiguously fixes it
 */
public record Problem(
    ProblemKind kind,
    String file,
    Extent extent,
    String message,
    String hint,
    Optional<String> meant,
    Optional<Fix> fix) {
  /** By file, then by place. Problems without a place come last. */
  public static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file).thenComparing(Problem::place, Place.ORDER);

  /** A problem with an unknown end. */
  public Problem(ProblemKind kind, String file, Place place, String message, String hint) {
    this(kind, file, Extent.at(place), message, hint);
  }

  public Problem(ProblemKind kind, String file, Extent extent, String message, String hint) {
    this(kind, file, extent, message, hint, Optional.empty(), Optional.empty());
  }

  public Problem(ProblemKind kind, String file, Extent extent, String message, Advice advice) {
    this(kind, file, extent, message, advice.hint(), advice.meant(), Optional.empty());
  }

  /** The start of the problem. */
  public Place place() {
    return extent.from();
  }

  /** The same problem, fixed by replacing its words, if their extent is known. */
  public Problem fixedBy(String replacement) {
    return extent.isWhole() ? fixedBy(Fix.of(extent, replacement)) : this;
  }

  /** The same problem, reported of something else. */
  public Problem in(String other) {
    return new Problem(kind, other, extent, message, hint, meant, fix);
  }

  /** The same problem, reported of something else that has no lines, such as a cell. */
  public Problem placedIn(String other) {
    Extent nowhere = Extent.at(Place.NOWHERE);
    return new Problem(kind, other, nowhere, message, hint, meant, Optional.empty());
  }

  /** The same problem with a fix, which may also determine the extent of the words. */
  public Problem fixedBy(Fix edit) {
    boolean givesExtent = !extent.isWhole() && edit.isOfWords() && edit.from().equals(place());
    Extent words = givesExtent ? new Extent(edit.from(), edit.until()) : extent;
    return new Problem(kind, file, words, message, hint, meant, Optional.of(edit));
  }

  @Override
  public String toString() {
    String name = Words.visible(file);
    Place place = place();
    String where = place.line() == 0 ? name : name + ":" + place.line() + ":" + place.column();
    String grave = kind.severity() == Severity.WARNING ? "warning: " : "";
    return where + ": " + grave + message + (hint.isEmpty() ? "" : "; " + hint);
  }
}
