package org.aqcp.edition.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.VersionStep;

/**
 * How one framework version differs from another.
 *
 * @param indicators the indicators that differ, in the order of the later version, and those that
 *     are retired last
 * @param criteria the criteria whose own entries differ
 * @param rollUps the roll-up rules that differ
 * @param unchanged how many indicators are in every way the same
 * @param measures how the measures differ
 */
public record VersionDifference(
    FrameworkVersion before,
    FrameworkVersion after,
    List<IndicatorChange> indicators,
    List<CriterionChange> criteria,
    List<RollUpChange> rollUps,
    int unchanged,
    MeasureChanges measures) {
  public VersionDifference {
    indicators = List.copyOf(indicators);
    criteria = List.copyOf(criteria);
    rollUps = List.copyOf(rollUps);
  }

  /** Whether anything differs. */
  public boolean isAny() {
    return !indicators.isEmpty()
        || !criteria.isEmpty()
        || !rollUps.isEmpty()
        || !measures.all().isEmpty();
  }

  /** The step that the changes demand. */
  public VersionStep step() {
    VersionStep step = VersionStep.NONE;
    for (IndicatorChange change : indicators) {
      step = step.or(DemandedStep.of(change));
    }
    for (CriterionChange change : criteria) {
      step = step.or(DemandedStep.of(change));
    }
    for (RollUpChange change : rollUps) {
      step = step.or(DemandedStep.of(change));
    }
    for (MeasureChange change : measures.all()) {
      step = step.or(change.step());
    }
    return step;
  }

  /** The same with how the measures differ. */
  public VersionDifference with(MeasureChanges measures) {
    return new VersionDifference(before, after, indicators, criteria, rollUps, unchanged, measures);
  }

  /** The ids of the indicators and measures that alone demand more than a patch. */
  public List<String> demanding() {
    List<String> ids = new ArrayList<>();
    indicators.stream()
        .filter(change -> DemandedStep.of(change).compareTo(VersionStep.PATCH) > 0)
        .forEach(change -> ids.add(change.latest().id()));
    measures.all().stream()
        .filter(change -> change.step().compareTo(VersionStep.PATCH) > 0)
        .forEach(change -> ids.add(change.latest().id()));
    return ids;
  }

  /** The step that the later version states, if it is too small for the changes. */
  public Optional<VersionStep> understated() {
    return after.declaredStep().filter(declared -> declared.compareTo(step()) < 0);
  }

  /** The same without what no partnership is evaluated otherwise for. */
  public VersionDifference onlyMeaning() {
    return new VersionDifference(
        before,
        after,
        indicators.stream().filter(IndicatorChange::isOfMeaning).toList(),
        criteria.stream().filter(CriterionChange::isOfMeaning).toList(),
        rollUps.stream().filter(one -> one.told().isPresent() || !one.isProved()).toList(),
        unchanged,
        measures.onlyMeaning());
  }
}
