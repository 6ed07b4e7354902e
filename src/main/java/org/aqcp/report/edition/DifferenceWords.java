package org.aqcp.report.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aqcp.edition.difference.ChangeKind;
import org.aqcp.edition.difference.ComparedMeaning;
import org.aqcp.edition.difference.IndicatorChange;
import org.aqcp.edition.difference.MeasureChangeKind;
import org.aqcp.edition.difference.MeasureChanges;
import org.aqcp.edition.difference.RollUpChange;
import org.aqcp.edition.difference.VersionDifference;
import org.aqcp.framework.VersionStep;
import org.aqcp.search.apart.Turn;

/** What is said of the differences between framework versions, in every format. */
final class DifferenceWords {
  private DifferenceWords() {}

  /** How many indicators differ in each way. */
  static String counts(VersionDifference difference) {
    List<String> counts = new ArrayList<>();
    for (ChangeKind kind : ChangeKind.values()) {
      long number = difference.indicators().stream().filter(one -> one.is(kind)).count();
      if (number > 0) {
        counts.add(number + " " + kind.words());
      }
    }
    counts.add((difference.unchanged() == 0 ? "none" : difference.unchanged()) + " the same");
    return "indicators: " + String.join(", ", counts);
  }

  /** How many measures differ in each way; empty if there are none. */
  static Optional<String> measures(MeasureChanges measures) {
    if (!measures.isAny()) {
      return Optional.empty();
    }
    List<String> counts = new ArrayList<>();
    for (MeasureChangeKind kind : MeasureChangeKind.values()) {
      long number = measures.all().stream().filter(one -> one.kind() == kind).count();
      if (number > 0) {
        String words =
            kind == MeasureChangeKind.CHANGED && number > 1 ? "count otherwise" : kind.words();
        counts.add(number + " " + words);
      }
    }
    counts.add((measures.unchanged() == 0 ? "none" : measures.unchanged()) + " the same");
    return Optional.of("measures: " + String.join(", ", counts));
  }

  /** The step that is demanded, and why. */
  static String step(VersionDifference difference) {
    VersionStep step = difference.step();
    return step == VersionStep.NONE
        ? step.reason()
        : "this is a %s step: %s".formatted(step.key(), step.reason());
  }

  /** What the later version says of the step; empty if that is enough. */
  static Optional<String> understated(VersionDifference difference) {
    return difference
        .understated()
        .map(
            declared ->
                "`%s` states `step: %s`, but these changes demand `step: %s`"
                    .formatted(difference.after().id(), declared.key(), difference.step().key()));
  }

  /** How an indicator differs. */
  static String kinds(IndicatorChange change) {
    return change.orderedKinds().stream().map(ChangeKind::words).collect(Collectors.joining(", "));
  }

  /** The ids of an indicator in both versions. */
  static String ids(IndicatorChange change) {
    String latest = change.latest().id();
    return change
        .before()
        .map(before -> before.id())
        .filter(id -> !id.equals(latest))
        .map(id -> id + " -> " + latest)
        .orElse(latest);
  }

  /** What is known of the meaning; empty if the kinds say it all. */
  static String meaning(IndicatorChange change) {
    ComparedMeaning meaning = change.meaning();
    return switch (meaning.basis()) {
      case SAME_RULES -> change.is(ChangeKind.REWORDED) ? "same meaning: only words differ" : "";
      case PROVED ->
          "same meaning: proved for all partnerships as of %s with up to %d facts of each kind"
              .formatted(meaning.day().orElseThrow(), meaning.facts());
      case NOT_FOUND -> "no partnership was found that tells them apart, but there may be one";
      case TOLD_APART -> "";
    };
  }

  /** The statuses of which versions make something else. */
  static String statuses(RollUpChange.Told told) {
    return new TreeMap<>(told.statuses())
        .entrySet().stream()
            .map(one -> one.getKey() + " is " + one.getValue().words())
            .collect(Collectors.joining(", "));
  }

  /** In which direction a status differs. */
  static String turn(Turn turn) {
    return switch (turn) {
      case LOWER -> "reaches less";
      case HIGHER -> "reaches more";
      case APPLIES -> "starts or stops being asked";
      case KNOWN -> "becomes known or unknown";
    };
  }
}
