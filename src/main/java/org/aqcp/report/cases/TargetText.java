package org.aqcp.report.cases;

import org.aqcp.author.coverage.Boundary;
import org.aqcp.author.coverage.Target;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Truth;
import org.aqcp.report.words.SentenceText;

/** Describes what a case should cover. */
final class TargetText {
  private TargetText() {}

  /** A sentence that can serve as the name of a case. */
  static String of(Target target) {
    if (target instanceof Target.OfStatus of) {
      return "“%s” is %s".formatted(of.indicator().title(), of.status().words());
    }
    if (target instanceof Target.OfSentence of) {
      return quoted(of.sentence(), target) + " " + words(of.truth());
    }
    Target.OfBoundary of = (Target.OfBoundary) target;
    boolean enough = of.side() == Boundary.Side.JUST_ENOUGH;
    return quoted(of.sentence(), target)
        + (enough ? " just holds" : " just fails to hold")
        + " by its "
        + of.boundary().threshold();
  }

  /** The kind of target, for JSON. */
  static String kind(Target target) {
    if (target instanceof Target.OfStatus) {
      return "status";
    }
    return target instanceof Target.OfSentence ? "sentence" : "threshold";
  }

  private static String quoted(Sentence sentence, Target target) {
    return "“" + SentenceText.of(sentence, target.indicator().thresholds()) + "”";
  }

  private static String words(Truth truth) {
    return switch (truth) {
      case TRUE -> "holds";
      case FALSE -> "does not hold";
      case UNKNOWN -> "is open";
    };
  }
}
