package org.aqcp.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.evaluation.Reevaluation;
import org.aqcp.evaluation.Reevaluator;
import org.aqcp.framework.UnknownIndicators;
import org.aqcp.input.file.Origin;
import org.aqcp.input.problem.Problem;
import org.aqcp.partnership.PartnershipFile;

/**
 * An evaluation with the explanation of every verdict and where its input came from.
 *
 * @param file the file that the partnership was read from
 * @param rulesDigest the digest of the rules
 * @param problems the warnings about the file
 * @param indicators the explanations of all indicators, in the order of the evaluation
 * @param remedies whether remedies are included
 */
public record ExplainedEvaluation(
    Origin file,
    String rulesDigest,
    Evaluation evaluation,
    List<Problem> problems,
    List<IndicatorExplanation> indicators,
    boolean remedies) {
  public ExplainedEvaluation {
    problems = List.copyOf(problems);
    indicators = List.copyOf(indicators);
  }

  /** Evaluates a partnership and explains every verdict with remedies. */
  public static ExplainedEvaluation of(PartnershipFile file, Evaluator evaluator) {
    return told(file, evaluator, explained -> explained);
  }

  /**
   * Evaluates a partnership, explains every verdict with remedies, and renders the result while the
   * referee is working. Returns only after the referee has agreed.
   */
  public static <T> T told(
      PartnershipFile file, Evaluator evaluator, Function<ExplainedEvaluation, T> render) {
    return evaluator.refereedBeside(
        refereed -> {
          ExplainedEvaluation explained = explained(file, refereed, true);
          explained.findRemedies();
          return render.apply(explained);
        });
  }

  /** Evaluates a partnership and explains every verdict without remedies. */
  public static ExplainedEvaluation reasons(PartnershipFile file, Evaluator evaluator) {
    return explained(file, evaluator, false);
  }

  /**
   * Brings this up to date after a change of the partnership. The explanations of indicators that
   * read nothing that changed are the same.
   */
  public ExplainedEvaluation renewed(PartnershipFile changed, Reevaluator reevaluator) {
    Reevaluation renewed = reevaluator.evaluate(changed.partnership(), evaluation);
    Lazy<Explainer> explainer =
        new Lazy<>(() -> new Explainer(reevaluator.evaluator(), renewed.evaluation()));
    Map<String, IndicatorExplanation> before = new HashMap<>();
    indicators.forEach(one -> before.put(one.of().indicator().id(), one));
    return explained(
        changed,
        reevaluator.evaluator(),
        renewed.evaluation(),
        one ->
            renewed.anew().contains(one.indicator().id())
                ? explainer.get().explain(one)
                : before.get(one.indicator().id()),
        remedies);
  }

  /** Explains every verdict of an evaluation, with or without remedies. */
  public static ExplainedEvaluation of(
      PartnershipFile file, Evaluator evaluator, Evaluation evaluation, boolean remedies) {
    Explainer explainer = new Explainer(evaluator, evaluation);
    return explained(file, evaluator, evaluation, explainer::explain, remedies);
  }

  private static ExplainedEvaluation explained(
      PartnershipFile file, Evaluator evaluator, boolean remedies) {
    return of(file, evaluator, evaluator.evaluate(file.partnership()), remedies);
  }

  private static ExplainedEvaluation explained(
      PartnershipFile file,
      Evaluator evaluator,
      Evaluation evaluation,
      Function<IndicatorVerdict, IndicatorExplanation> explainer,
      boolean remedies) {
    List<IndicatorExplanation> indicators =
        evaluation.criteria().stream()
            .flatMap(criterion -> criterion.indicators().stream())
            .map(explainer)
            .toList();
    List<Problem> problems = new ArrayList<>(file.warnings());
    problems.addAll(UnknownIndicators.in(file, evaluator.version()));
    return new ExplainedEvaluation(
        file.origin(), evaluator.rulebook().digest(), evaluation, problems, indicators, remedies);
  }

  /** Finds all remedies, so that the referee checks them before any is reported. */
  public void findRemedies() {
    indicators.forEach(IndicatorExplanation::remedy);
  }

  /** The explanations of the indicators of a criterion. */
  public List<IndicatorExplanation> of(CriterionVerdict criterion) {
    Set<String> ids = new HashSet<>();
    criterion.indicators().forEach(verdict -> ids.add(verdict.indicator().id()));
    return indicators.stream().filter(i -> ids.contains(i.of().indicator().id())).toList();
  }
}
