package org.aqcp.framework;

import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.Required;

/**
 * The source of what an indicator asks for, and of its wording and numbers.
 *
 * @param kind {@code required-by}: a law or regulation asks for it, and the wording is this
 *     project's; {@code published}: the framework's own; {@code operationalised}: this project's
 *     reading of it
 * @param citation the law or regulation, such as {@code 29 U.S.C. 3102(7)(A)}, or the publication;
 *     null if none is given, which only an indicator that no law requires may leave out
 */
@About("Where the wording and numbers of an indicator come from.")
public record Source(
    @Required
        @OneOf({"published", "operationalised", "required-by"})
        @About(
            value =
                "published: the framework's own wording; operationalised: this project's reading of"
                    + " it; required-by: a law or regulation requires it, in this project's words",
            example = "operationalised")
        String kind,
    @About(
            value = "the law or regulation that requires it; needed with required-by",
            example = "29 U.S.C. 3102(7)(A)")
        String citation,
    @About(value = "what is known about it", example = "wording and threshold are this project's")
        String note) {
  /** This project's own reading, of which nothing more is known. */
  public static Source ofOurs() {
    return new Source("operationalised", null, null);
  }

  /** Whether it is this project's reading, not the framework's own words. */
  public boolean isOperationalised() {
    return kind.equals("operationalised");
  }

  /** Whether a law or regulation requires it. */
  public boolean isRequired() {
    return kind.equals("required-by");
  }

  /** Whether wording and numbers are the framework's own. */
  public boolean isPublished() {
    return kind.equals("published");
  }

  /** The kind and the citation, as readers see them: {@code required by 29 U.S.C. 3102(7)(A)}. */
  public String words() {
    if (citation == null) {
      return kind;
    }
    return isRequired() ? "required by " + citation : kind + ": " + citation;
  }
}
