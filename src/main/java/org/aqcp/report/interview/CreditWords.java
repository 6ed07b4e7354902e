package org.aqcp.report.interview;

import org.aqcp.assist.interview.Credit;

/** What one more fact counts for, in words. */
public final class CreditWords {
  public static final String TITLE = "One more fact";
  public static final String NONE = "No fact settles a verdict alone.";

  private CreditWords() {}

  /** Such as {@code can settle 3 verdicts in 2 frameworks}. */
  public static String settles(Credit credit) {
    int verdicts = credit.settles().size();
    int versions = credit.versions().size();
    return "can settle %d verdict%s%s"
        .formatted(
            verdicts,
            verdicts == 1 ? "" : "s",
            versions == 1 ? "" : " in " + versions + " frameworks");
  }
}
