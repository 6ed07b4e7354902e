package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.framework.NumberedIds;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.shell.session.Refusal;

/** The ids of indicators and criteria that were evaluated. */
final class EvaluatedId {
  private EvaluatedId() {}

  /**
   * The id of the indicator or criterion that a typed id stands for.
   *
   * @throws Refusal if there is none, with what may be meant
   */
  static String of(String typed, Evaluation evaluation) {
    return of(typed, evaluation.version(), evaluation.partnership().level());
  }

  /** The same before anything is evaluated. */
  static String of(String typed, FrameworkVersion version, String level) {
    return meant(typed, version.criteria(level)).orElseThrow(() -> refusal(typed, version, level));
  }

  /**
   * The criterion that a typed id stands for.
   *
   * @throws Refusal if there is none, with what may be meant
   */
  static Criterion criterion(String typed, FrameworkVersion version, String level) {
    return criterion(typed, version.criteria(level))
        .orElseThrow(() -> noCriterion(typed, version, level));
  }

  /** The same for one of several partnerships, which may be of another level than the id. */
  static Criterion criterionOfAnyLevel(String typed, Evaluation evaluation) {
    FrameworkVersion version = evaluation.version();
    String level = evaluation.partnership().level();
    return criterion(typed, version.criteria(level))
        .or(() -> criterion(typed, version.criteria()))
        .orElseThrow(() -> noCriterion(typed, version, level));
  }

  private static Optional<Criterion> criterion(String typed, List<Criterion> all) {
    return TypedId.meant(typed, all.stream().map(Criterion::id).toList())
        .flatMap(id -> all.stream().filter(criterion -> criterion.id().equals(id)).findFirst());
  }

  private static Refusal noCriterion(String typed, FrameworkVersion version, String level) {
    Optional<String> indicator = meant(typed, version.criteria(level));
    if (indicator.isPresent()) {
      return Refusal.usage(
          "`" + indicator.get() + "` is an indicator, not a criterion",
          "name the criterion that it belongs to");
    }
    List<String> known = version.criteria(level).stream().map(Criterion::id).toList();
    boolean other = version.criteria().stream().anyMatch(one -> one.id().equals(typed));
    return Refusal.usage(
        "`%s` has no criterion `%s` at the %s level".formatted(version.id(), typed, level),
        other
            ? "it is a criterion for another level"
            : Suggestion.hint(typed, known, "they are " + String.join(", ", known)));
  }

  /**
   * The same for one of several partnerships, which may be of another level than the id.
   *
   * @throws Refusal if no level has such an id
   */
  static String ofAnyLevel(String typed, Evaluation evaluation) {
    FrameworkVersion version = evaluation.version();
    String level = evaluation.partnership().level();
    return meant(typed, version.criteria(level))
        .or(() -> meant(typed, version.criteria()))
        .orElseThrow(() -> refusal(typed, version, level));
  }

  private static Optional<String> meant(String typed, List<Criterion> criteria) {
    List<String> known = new ArrayList<>();
    for (Criterion criterion : criteria) {
      known.add(criterion.id());
      criterion.indicators().forEach(indicator -> known.add(indicator.id()));
    }
    return TypedId.meant(typed, known);
  }

  private static Refusal refusal(String typed, FrameworkVersion version, String level) {
    return Refusal.usage(
        "`%s` has no indicator `%s` at the %s level".formatted(version.id(), typed, level),
        hint(typed, level, version));
  }

  /** What the id means instead: an indicator of another level, or a misspelling. */
  private static String hint(String id, String level, FrameworkVersion version) {
    for (Criterion criterion : version.criteria()) {
      List<String> ids = criterion.indicators().stream().map(Indicator::id).toList();
      if (!criterion.level().equals(level) && ids.contains(id)) {
        return "it is an indicator for the " + criterion.level() + " level";
      }
    }
    List<String> known = version.indicators(level).stream().map(Indicator::id).toList();
    return NumberedIds.lastBefore(id, known)
        .map(last -> last + " is the last of its criterion")
        .orElseGet(() -> Suggestion.hint(id, known, "they are " + String.join(", ", known)));
  }
}
