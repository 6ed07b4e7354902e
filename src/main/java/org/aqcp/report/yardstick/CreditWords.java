package org.aqcp.report.yardstick;

import java.util.List;
import org.aqcp.assist.interview.Credit;
import org.aqcp.report.words.ValueWords;

/** What one more fact counts for, in words. */
final class CreditWords {
  static final String TITLE = "One more fact";
  static final String NONE = "No fact settles a verdict alone.";

  private CreditWords() {}

  /** Such as {@code can settle 3 verdicts in 2 frameworks}. */
  static String settles(Credit credit) {
    int verdicts = credit.settles().size();
    int versions = credit.versions().size();
    return "can settle %d verdict%s%s"
        .formatted(
            verdicts,
            verdicts == 1 ? "" : "s",
            versions == 1 ? "" : " in " + versions + " frameworks");
  }

  /** Which they are, such as {@code aqcp-1.0 L2.1 and L2.2; iet-1.0 E1.1}. */
  static String which(Credit credit) {
    List<String> each =
        credit.versions().stream()
            .map(version -> version + " " + ValueWords.joined(credit.indicators(version)))
            .toList();
    return String.join("; ", each);
  }
}
