package org.aqcp.report.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.FactReading;
import org.aqcp.explanation.SentenceExplanation;
import org.aqcp.explanation.difference.FactDifference;
import org.aqcp.explanation.difference.SentenceDifference;
import org.aqcp.explanation.difference.Sides;
import org.aqcp.report.evaluation.CountText;
import org.aqcp.report.evaluation.LackText;
import org.aqcp.report.evaluation.SentenceDetails;

/** The lines under a changed sentence: what it counts now, and which facts caused the change. */
final class FactDifferenceText {
  private final SentenceDetails details;

  /** Describes facts of a file, which is named without its folders. */
  FactDifferenceText(String file) {
    this.details = new SentenceDetails(file);
  }

  List<String> of(SentenceDifference difference) {
    SentenceExplanation now = difference.explanation().latest();
    if (difference.facts().isEmpty() && difference.isTurned()) {
      // the facts are the same but now read differently, so they are still the reason
      List<String> lines = new ArrayList<>(details.of(now));
      before(difference).ifPresent(lines::add);
      return lines;
    }
    List<String> lines = new ArrayList<>();
    if (difference.countsElse()) {
      now.counted().map(CountText::of).ifPresent(lines::add);
      before(difference).ifPresent(lines::add);
    }
    facts(difference.facts(), lines);
    return lines;
  }

  private static Optional<String> before(SentenceDifference difference) {
    Sides<SentenceExplanation> sides = difference.explanation();
    return sides
        .before()
        .filter(old -> difference.countsElse() && sides.latest().counted().isPresent())
        .flatMap(SentenceExplanation::counted)
        .map(counted -> "before: " + CountText.of(counted));
  }

  /** Facts with the same outcome share a line; only the first few are named. */
  private void facts(List<FactDifference> facts, List<String> lines) {
    Map<String, List<String>> outcomes = new LinkedHashMap<>();
    for (FactDifference fact : facts) {
      outcomes.computeIfAbsent(outcome(fact.reading()), o -> new ArrayList<>()).add(text(fact));
    }
    outcomes.forEach((outcome, texts) -> lines.add(outcome + SentenceDetails.first(texts)));
  }

  private static String outcome(Sides<FactReading> reading) {
    if (reading.isGone()) {
      return "gone: ";
    }
    return switch (reading.latest().holds()) {
      case TRUE -> "now matches: ";
      case UNKNOWN -> "open now: ";
      case FALSE -> reading.isNew() ? "new, and does not match: " : "no longer matches: ";
    };
  }

  /** Lines of the earlier file would mislead, so a removed fact is shown without its location. */
  private String text(FactDifference fact) {
    FactReading latest = fact.reading().latest();
    if (fact.reading().isGone()) {
      return latest.label();
    }
    if (latest.holds() == Truth.TRUE || latest.lacks().isEmpty()) {
      return details.named(latest);
    }
    // what is said of the partnership itself is what it lacks
    String named = latest.says().isEmpty() ? details.named(latest) + ": " : "";
    return named + LackText.of(latest);
  }
}
