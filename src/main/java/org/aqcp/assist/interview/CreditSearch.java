package org.aqcp.assist.interview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.explanation.Explainer;

/**
 * Finds what one more reported fact settles, across all framework versions that a partnership is
 * evaluated against.
 */
public final class CreditSearch {
  private static final Comparator<Credit> MOST_FIRST =
      Comparator.<Credit>comparingInt(credit -> -credit.settles().size())
          .thenComparing(credit -> -credit.versions().size())
          .thenComparing(credit -> -credit.waiting().size())
          .thenComparing(credit -> credit.part().path());

  private final Map<Concern, IndicatorState> states = new LinkedHashMap<>();

  /** Adds a version's evaluation of the partnership. */
  public void add(Evaluator evaluator, Evaluation evaluation) {
    Explainer explainer = new Explainer(evaluator, evaluation);
    evaluation.criteria().stream()
        .flatMap(criterion -> criterion.indicators().stream())
        .filter(verdict -> !verdict.verdict().decided())
        .forEach(
            verdict ->
                states.put(
                    concern(evaluation, verdict),
                    state(evaluator, evaluation, verdict, explainer)));
  }

  private static Concern concern(Evaluation evaluation, IndicatorVerdict verdict) {
    return new Concern(evaluation.version().id(), verdict.indicator().id());
  }

  private static IndicatorState state(
      Evaluator evaluator, Evaluation evaluation, IndicatorVerdict verdict, Explainer explainer) {
    return new IndicatorState(evaluator, evaluation.partnership(), verdict, explainer);
  }

  /** What settles any verdict alone, the most first. */
  public List<Credit> credits() {
    Map<OpenPart, List<Concern>> waiting = new LinkedHashMap<>();
    states.forEach(
        (concern, state) ->
            state
                .open()
                .forEach(
                    part -> waiting.computeIfAbsent(part, one -> new ArrayList<>()).add(concern)));
    List<Credit> credits = new ArrayList<>();
    waiting.forEach((part, concerns) -> credits.add(credit(part, concerns)));
    credits.removeIf(credit -> credit.settles().isEmpty());
    credits.sort(MOST_FIRST);
    return credits;
  }

  private Credit credit(OpenPart part, List<Concern> waiting) {
    return new Credit(
        part,
        waiting.stream().filter(concern -> states.get(concern).isDecidedBy(part)).toList(),
        waiting);
  }
}
