package org.aqcp.edition.difference;

import java.util.List;
import org.aqcp.framework.VersionStep;
import org.aqcp.search.apart.Turn;

/** The step that changes of a version demand. */
final class DemandedStep {
  private DemandedStep() {}

  static VersionStep of(IndicatorChange change) {
    if (change.is(ChangeKind.ADDED)) {
      return change.latest().optional() ? VersionStep.MINOR : VersionStep.MAJOR;
    }
    boolean gone = change.is(ChangeKind.RETIRED) || idDiffers(change);
    if (gone || change.changesRollUp()) {
      return VersionStep.MAJOR;
    }
    return change.meaning().isSame() ? VersionStep.PATCH : of(change.meaning());
  }

  private static VersionStep of(ComparedMeaning meaning) {
    List<Telling> telling = meaning.telling();
    boolean onlyHigher = telling.stream().allMatch(one -> one.turn() == Turn.HIGHER);
    return onlyHigher && !telling.isEmpty() ? VersionStep.MINOR : VersionStep.MAJOR;
  }

  private static boolean idDiffers(IndicatorChange change) {
    return !change.before().orElseThrow().id().equals(change.after().orElseThrow().id());
  }

  static VersionStep of(CriterionChange change) {
    return change.isOfMeaning() ? VersionStep.MAJOR : VersionStep.PATCH;
  }

  static VersionStep of(RollUpChange change) {
    return change.told().isEmpty() && change.isProved() ? VersionStep.PATCH : VersionStep.MAJOR;
  }
}
