package org.aqcp.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aqcp.explanation.remedy.Remedy;
import org.aqcp.explanation.remedy.SideEffect;

/** Says what a remedy is for, what it consists of, and what it does besides. */
final class RemedyText {
  private RemedyText() {}

  /** What it is for, such as {@code to make it met:}. */
  static String goal(Remedy remedy) {
    return "to make it " + remedy.becomes().words() + ":";
  }

  /** All changes on one line. */
  static String changes(Remedy remedy) {
    return remedy.changes().stream().map(ChangeText::of).collect(Collectors.joining("; and "));
  }

  /** The indicators that it makes worse; empty where it makes none worse. */
  static Optional<String> also(Remedy remedy) {
    List<String> worse = new ArrayList<>();
    for (SideEffect one : remedy.sideEffects()) {
      worse.add(
          "%s would fall from %s to %s"
              .formatted(one.indicator(), one.from().words(), one.to().words()));
    }
    return worse.isEmpty() ? Optional.empty() : Optional.of("also: " + String.join("; ", worse));
  }
}
