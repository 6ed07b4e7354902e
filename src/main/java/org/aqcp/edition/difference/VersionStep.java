package org.aqcp.edition.difference;

import java.util.List;
import java.util.Locale;
import org.aqcp.search.apart.Turn;

/** How large a step it is from one version to another, for those who are evaluated. */
public enum VersionStep {
  /** Nothing differs. */
  NONE("nothing differs"),
  /** Every partnership has the same statuses; only words differ. */
  PATCH("only words differ"),
  /** Some partnership reaches more, and none reaches less; nothing is gone. */
  MINOR("some partnership reaches more, and none reaches less"),
  /** Some partnership reaches less, or what was asked before is gone or elsewhere. */
  MAJOR("some partnership reaches less, or what was asked is gone or elsewhere");

  private final String reason;

  VersionStep(String reason) {
    this.reason = reason;
  }

  /** Its name in files and on the screen. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it means. */
  public String reason() {
    return reason;
  }

  /** The step that a change demands. */
  static VersionStep of(IndicatorChange change) {
    if (change.is(ChangeKind.ADDED)) {
      return change.latest().optional() ? MINOR : MAJOR;
    }
    boolean gone = change.is(ChangeKind.RETIRED) || idDiffers(change);
    if (gone || change.changesRollUp()) {
      return MAJOR;
    }
    return change.meaning().isSame() ? PATCH : of(change.meaning());
  }

  private static VersionStep of(Meaning meaning) {
    List<Telling> telling = meaning.telling();
    boolean onlyHigher = telling.stream().allMatch(one -> one.turn() == Turn.HIGHER);
    return onlyHigher && !telling.isEmpty() ? MINOR : MAJOR;
  }

  private static boolean idDiffers(IndicatorChange change) {
    return !change.before().orElseThrow().id().equals(change.after().orElseThrow().id());
  }

  static VersionStep of(CriterionChange change) {
    return change.isOfMeaning() ? MAJOR : PATCH;
  }

  static VersionStep of(RollUpChange change) {
    return change.told().isEmpty() && change.isProved() ? PATCH : MAJOR;
  }

  /** The larger of two. */
  VersionStep or(VersionStep other) {
    return compareTo(other) < 0 ? other : this;
  }
}
