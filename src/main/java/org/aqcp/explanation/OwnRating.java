package org.aqcp.explanation;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Verdict;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.Evidence;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/**
 * A partnership's own rating of an indicator, compared with the verdict.
 *
 * @param evidence the latest that has a rating
 * @param status the status that the rating stands for
 */
public record OwnRating(Evidence evidence, Status status, Verdict verdict, Comparison comparison) {
  /** How an own rating compares with the verdict. */
  public enum Comparison {
    /** It stands for the status of the verdict. */
    AGREES,
    /** It stands for a better status than the verdict has or can still become. */
    HIGHER,
    /** It stands for a worse status than the verdict has or can still become. */
    LOWER,
    /** The verdict can still become what the rating stands for. */
    OPEN,
    /** The indicator does not apply to the partnership. */
    NOT_COMPARABLE
  }

  /** By date; those without one come first. Of two, the one that is listed later counts. */
  private static final Comparator<Evidence> EARLIEST =
      Comparator.comparing(Evidence::date, Comparator.nullsFirst(Comparator.<Day>naturalOrder()));

  /** What a partnership reports about itself for a version, by the id of the indicator. */
  static Map<String, List<Evidence>> evidence(Evaluation evaluation) {
    Partnership partnership = evaluation.partnership();
    return partnership.section(SectionType.EVIDENCE).facts().stream()
        .map(Evidence.class::cast)
        .filter(one -> one.isFor(evaluation.version().id()))
        .collect(Collectors.groupingBy(Evidence::indicator));
  }

  /** The ratings of all indicators of an evaluation that have one, in its order. */
  public static List<OwnRating> all(Evaluation evaluation) {
    Map<String, List<Evidence>> own = evidence(evaluation);
    return evaluation.criteria().stream()
        .flatMap(criterion -> criterion.indicators().stream())
        .flatMap(
            one -> of(own.getOrDefault(one.indicator().id(), List.of()), one.verdict()).stream())
        .toList();
  }

  /** The latest rating of an indicator; empty if there is none. */
  public static Optional<OwnRating> of(List<Evidence> own, Verdict verdict) {
    return own.stream()
        .filter(evidence -> evidence.rating() != null)
        .reduce((one, other) -> EARLIEST.compare(one, other) > 0 ? one : other)
        .map(evidence -> of(evidence, verdict));
  }

  private static OwnRating of(Evidence evidence, Verdict verdict) {
    Status status = status(evidence.rating());
    return new OwnRating(evidence, status, verdict, compare(status, verdict));
  }

  /** The status that a rating stands for: what is only planned is not met. */
  public static Status status(int rating) {
    return switch (rating) {
      case 3 -> Status.MET;
      case 2 -> Status.PARTLY_MET;
      default -> Status.NOT_MET;
    };
  }

  private static Comparison compare(Status rated, Verdict verdict) {
    if (verdict.status() == rated) {
      return Comparison.AGREES;
    }
    Set<Status> possible = EnumSet.of(verdict.status());
    possible.addAll(verdict.couldBecome());
    possible.remove(Status.UNKNOWN);
    possible.remove(Status.NOT_APPLICABLE);
    if (possible.isEmpty()) {
      return Comparison.NOT_COMPARABLE;
    }
    if (possible.stream().allMatch(status -> status.compareTo(rated) > 0)) {
      return Comparison.HIGHER;
    }
    return possible.stream().allMatch(status -> status.compareTo(rated) < 0)
        ? Comparison.LOWER
        : Comparison.OPEN;
  }

  /** Whether the rating is certainly better or worse than the verdict. */
  public boolean disagrees() {
    return comparison == Comparison.HIGHER || comparison == Comparison.LOWER;
  }
}
