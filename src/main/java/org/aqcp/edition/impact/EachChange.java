package org.aqcp.edition.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.edition.difference.CriterionChange;
import org.aqcp.edition.difference.IndicatorChange;
import org.aqcp.edition.difference.RollUpChange;
import org.aqcp.edition.difference.VersionDifference;
import org.aqcp.edition.difference.WordChange;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;

/**
 * One of the changes between two versions that can change a verdict.
 *
 * @param id the id of the indicator or criterion in the later version, or in the earlier one if it
 *     is retired; of roll-up rules what they are on
 * @param indicator empty if it is not on an indicator
 * @param criterion empty if it is not on the entry of a criterion
 * @param rollUp empty if it is not on roll-up rules
 */
public record EachChange(
    String id,
    Optional<IndicatorChange> indicator,
    Optional<CriterionChange> criterion,
    Optional<RollUpChange> rollUp) {

  /** All of a difference. */
  static List<EachChange> of(VersionDifference difference) {
    List<EachChange> all = new ArrayList<>();
    for (IndicatorChange one : difference.indicators()) {
      boolean moved =
          one.before().isPresent()
              && one.after().isPresent()
              && !one.before().get().id().equals(one.after().get().id());
      if (one.isOfMeaning() || moved) {
        all.add(
            new EachChange(
                one.latest().id(), Optional.of(one), Optional.empty(), Optional.empty()));
      }
    }
    for (CriterionChange one : difference.criteria()) {
      if (one.before().isPresent()
          && one.after().isPresent()
          && one.words().stream().anyMatch(WordChange::mayChangeRollUp)) {
        all.add(
            new EachChange(
                one.latest().id(), Optional.empty(), Optional.of(one), Optional.empty()));
      }
    }
    for (RollUpChange one : difference.rollUps()) {
      all.add(new EachChange(one.on(), Optional.empty(), Optional.empty(), Optional.of(one)));
    }
    return all;
  }

  /** The earlier version with this change alone. */
  FrameworkVersion alone(FrameworkVersion before, FrameworkVersion after) {
    if (indicator.isPresent()) {
      return new AloneIn(before, after).with(indicator.get());
    }
    if (rollUp.isPresent()) {
      return before.with(before.criteria(), after.thresholds());
    }
    return criterion.map(change -> weighed(before, change.after().orElseThrow())).orElse(before);
  }

  private static FrameworkVersion weighed(FrameworkVersion before, Criterion later) {
    List<Criterion> criteria = new ArrayList<>();
    for (Criterion one : before.criteria()) {
      boolean same = one.id().equals(later.id());
      criteria.add(same ? later.with(one.indicators()) : one);
    }
    return before.with(criteria);
  }

  /** One indicator changed in the earlier version. */
  private record AloneIn(FrameworkVersion before, FrameworkVersion after) {
    FrameworkVersion with(IndicatorChange change) {
      Optional<String> gone = change.before().map(Indicator::id);
      Optional<Indicator> now = change.after();
      Optional<Criterion> into = now.map(this::criterion);
      List<Criterion> criteria = new ArrayList<>();
      boolean placed = now.isEmpty();
      for (Criterion one : before.criteria()) {
        List<Indicator> indicators = new ArrayList<>();
        for (Indicator each : one.indicators()) {
          boolean replaced = gone.filter(each.id()::equals).isPresent();
          if (replaced && into.filter(to -> to.id().equals(one.id())).isPresent()) {
            indicators.add(now.orElseThrow());
            placed = true;
          } else if (!replaced) {
            indicators.add(each);
          }
        }
        if (!placed && into.filter(to -> to.id().equals(one.id())).isPresent()) {
          indicators.add(now.orElseThrow());
          placed = true;
        }
        if (!indicators.isEmpty()) {
          criteria.add(one.with(indicators));
        }
      }
      if (!placed) {
        criteria.add(into.orElseThrow().with(List.of(now.orElseThrow())));
      }
      return before.with(criteria);
    }

    private Criterion criterion(Indicator of) {
      return after.criteria().stream()
          .filter(one -> one.indicators().contains(of))
          .findFirst()
          .orElseThrow();
    }
  }
}
