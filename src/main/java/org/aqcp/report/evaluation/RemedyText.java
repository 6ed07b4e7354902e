package org.aqcp.report.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.explanation.remedy.Remedy;
import org.aqcp.explanation.remedy.SideEffect;
import org.aqcp.report.layout.Page;

/** Says what a remedy is for, what it consists of, and what it does besides. */
final class RemedyText {
  private RemedyText() {}

  /** Adds what it is for and its changes, each on a line of its own if there are several. */
  static void add(Remedy remedy, int indent, Page page) {
    String goal = "to make it " + remedy.becomes().words();
    List<String> changes = changes(remedy);
    if (changes.size() == 1) {
      page.words(indent, goal + ": " + changes.get(0));
    } else {
      page.words(indent, goal + ", do all of these:");
      changes.forEach(change -> page.marked(indent + 2, "-", "-", change));
    }
    also(remedy).ifPresent(also -> page.words(indent, also));
  }

  /** Each change once, and how many there are of it. */
  private static List<String> changes(Remedy remedy) {
    Map<String, Integer> times = new LinkedHashMap<>();
    remedy.changes().forEach(change -> times.merge(ChangeText.of(change), 1, Integer::sum));
    List<String> all = new ArrayList<>();
    times.forEach((text, n) -> all.add(n == 1 ? text : text + ", " + n + " of these"));
    return all;
  }

  /** The indicators that it makes worse; empty where it makes none worse. */
  private static Optional<String> also(Remedy remedy) {
    List<String> worse = new ArrayList<>();
    for (SideEffect one : remedy.sideEffects()) {
      worse.add(
          "%s would fall from %s to %s"
              .formatted(one.indicator(), one.from().words(), one.to().words()));
    }
    return worse.isEmpty() ? Optional.empty() : Optional.of("also: " + String.join("; ", worse));
  }
}
