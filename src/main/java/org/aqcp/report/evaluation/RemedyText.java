package org.aqcp.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.explanation.remedy.Remedy;
import org.aqcp.explanation.remedy.SideEffect;

/** Says what a remedy does besides what it is for. */
final class RemedyText {
  private RemedyText() {}

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
