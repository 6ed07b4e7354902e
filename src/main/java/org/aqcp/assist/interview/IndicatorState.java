package org.aqcp.assist.interview;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.evaluation.Verdict;
import org.aqcp.explanation.Explainer;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;

/** What is known of an undecided indicator until something changes that its rules read. */
final class IndicatorState {
  private final Evaluator evaluator;
  private final IndicatorVerdict verdict;
  private final Set<OpenPart> open = new LinkedHashSet<>();
  private final TwinSearch search;
  private final Map<OpenPart, Optional<Witness>> witnesses = new HashMap<>();
  private final Map<OpenPart, Optional<Witness>> settling = new HashMap<>();
  private LikelyAnswers likely;

  IndicatorState(
      Evaluator evaluator, Partnership partnership, IndicatorVerdict verdict, Explainer explainer) {
    this.evaluator = evaluator;
    this.verdict = verdict;
    this.search = new TwinSearch(evaluator, partnership, verdict.indicator());
    explainer
        .explain(verdict)
        .decidedBy()
        .forEach(unreported -> OpenPart.of(unreported).ifPresent(open::add));
  }

  Indicator indicator() {
    return verdict.indicator();
  }

  /** What would decide it, if all of it were reported. */
  Set<OpenPart> open() {
    return open;
  }

  /** Why something is asked, as far as this indicator goes; empty if no answer would matter. */
  Optional<Witness> witness(OpenPart part) {
    return witnesses.computeIfAbsent(part, search::find);
  }

  /** Why something is asked of which any answer leads to the same; empty if none decides. */
  Optional<Witness> settling(OpenPart part) {
    return settling.computeIfAbsent(part, search::settling);
  }

  LikelyAnswers likely() {
    if (likely == null) {
      likely = new LikelyAnswers(search.space());
    }
    return likely;
  }

  /** How much of what is open is settled if a partnership is so; from 0 to 1. */
  double settled(Partnership answered) {
    int before = possible(verdict.verdict()).size();
    int after = possible(evaluator.unrefereed(answered, indicator())).size();
    return before < 2 ? 0 : (before - after) / (before - 1.0);
  }

  /** Whether some answer alone decides it, whatever else stays unreported. */
  boolean isDecidedBy(OpenPart part) {
    return likely().of(part).stream()
        .anyMatch(answer -> evaluator.unrefereed(answer.partnership(), indicator()).decided());
  }

  static Set<Status> possible(Verdict verdict) {
    Set<Status> possible = EnumSet.noneOf(Status.class);
    possible.addAll(verdict.couldBecome());
    possible.add(verdict.status());
    possible.remove(Status.UNKNOWN);
    return possible;
  }
}
