package org.aqcp.input.problem;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing wrong in a user's file. Printed as {@code file:line:column: what is wrong; what to do}.
 * Message and hint are for readers only: what else may be asked of a problem is a component.
 *
 * @param file as the user named it
 * @param extent the words that it is about
 * @param message what is wrong: no capital, no full stop, the user's words in backticks
 * @param hint what to do; empty where nothing can be advised
 * @param meant what most likely was meant by these words
 * @param fix what mends it for certain
 */
public record Problem(
    ProblemKind kind,
    String file,
    Extent extent,
    String message,
    String hint,
    Optional<String> meant,
    Optional<Fix> fix) {
  /** By file, then by place; what stands nowhere in its file is said last. */
  public static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file).thenComparing(Problem::place, Place.ORDER);

  /** Of which only the beginning is known. */
  public Problem(ProblemKind kind, String file, Place place, String message, String hint) {
    this(kind, file, Extent.at(place), message, hint);
  }

  public Problem(ProblemKind kind, String file, Extent extent, String message, String hint) {
    this(kind, file, extent, message, hint, Optional.empty(), Optional.empty());
  }

  public Problem(ProblemKind kind, String file, Extent extent, String message, Advice advice) {
    this(kind, file, extent, message, advice.hint(), advice.meant(), Optional.empty());
  }

  /** Where it begins. */
  public Place place() {
    return extent.from();
  }

  /** The same, which other words mend for certain in place of its own, if these are known. */
  public Problem fixedBy(String right) {
    return extent.isWhole() ? fixedBy(Fix.of(extent, right)) : this;
  }

  /** The same, with what mends it for certain: it tells, too, which words are wrong. */
  public Problem fixedBy(Fix certain) {
    boolean tells = !extent.isWhole() && certain.isOfWords() && certain.from().equals(place());
    Extent words = tells ? new Extent(certain.from(), certain.until()) : extent;
    return new Problem(kind, file, words, message, hint, meant, Optional.of(certain));
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
