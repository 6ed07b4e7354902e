package org.aqcp.report.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.explanation.OwnRating;
import org.aqcp.explanation.OwnRating.Comparison;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.Rating;
import org.aqcp.partnership.facts.Evidence;

/** Says how a partnership rates itself, and how that compares with the verdict. */
public final class OwnRatingText {
  private OwnRatingText() {}

  /** Such as {@code own rating of May 20, 2014: 2 of 3 (partly in place)}. */
  public static String of(Evidence evidence) {
    String rating = evidence.rating() == null ? "not given" : rating(evidence.rating());
    return "own rating" + of(evidence.date()) + ": " + rating;
  }

  private static String of(Day date) {
    return date == null ? "" : " of " + DayWords.of(date);
  }

  /** Such as {@code 2 of 3 (partly in place)}. */
  public static String rating(int rating) {
    return rating + " of " + Rating.BEST + " (" + Evidence.SCALE.get(rating) + ")";
  }

  /** The rating and the verdict in one sentence. */
  public static String beside(OwnRating own) {
    return "%s; verdict: %s; %s"
        .formatted(of(own.evidence()), own.verdict().status().words(), compared(own.comparison()));
  }

  /** The rating, where it differs from the verdict. */
  public static String against(OwnRating own) {
    String than = own.comparison() == Comparison.HIGHER ? "higher" : "lower";
    return "own rating: %s, %s than the verdict".formatted(rating(own.evidence().rating()), than);
  }

  /** How a rating compares with the verdict, in words. */
  public static String compared(Comparison comparison) {
    return switch (comparison) {
      case AGREES -> "they agree";
      case HIGHER -> "you rate it higher";
      case LOWER -> "you rate it lower";
      case OPEN -> "they may still agree, as not all is reported";
      case NOT_COMPARABLE -> "they cannot be compared";
    };
  }

  /**
   * How all ratings of a partnership compare, such as {@code 1 of 3 agrees with the verdict; rated
   * higher: L2.2; rated lower: L6.6}.
   *
   * @param rated in order; not empty
   */
  public static String summary(Collection<OwnRating> rated) {
    List<String> parts = new ArrayList<>();
    long agree = rated.stream().filter(it -> it.comparison() == Comparison.AGREES).count();
    parts.add(
        "%d of %d %s with the verdict"
            .formatted(agree, rated.size(), agree == 1 ? "agrees" : "agree"));
    add("rated higher than the verdict", Comparison.HIGHER, rated, parts);
    add("rated lower", Comparison.LOWER, rated, parts);
    add("may still agree", Comparison.OPEN, rated, parts);
    add("not comparable", Comparison.NOT_COMPARABLE, rated, parts);
    return String.join("; ", parts);
  }

  private static void add(
      String words, Comparison comparison, Collection<OwnRating> rated, List<String> parts) {
    String ids =
        rated.stream()
            .filter(it -> it.comparison() == comparison)
            .map(it -> it.evidence().indicator())
            .collect(Collectors.joining(", "));
    if (!ids.isEmpty()) {
      parts.add(words + ": " + ids);
    }
  }
}
