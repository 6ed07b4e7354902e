package org.aqcp.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Truth;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.evaluation.RuleReading;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.explanation.facts.RecordingFault;
import org.aqcp.explanation.facts.Unreported;
import org.aqcp.explanation.remedy.RemedyFinder;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Evidence;
import org.aqcp.partnership.facts.Partnership;

/** Explains one evaluation by replaying and recording the reading that decided it. */
public final class Explainer {
  private final Evaluator evaluator;
  private final Evaluation evaluation;
  private final Partnership partnership;
  private final FactNames names;
  private final SentenceExplainer sentences;
  private final Map<String, List<Evidence>> own;

  /** Creates an explainer. The evaluator confirms remedies. */
  public Explainer(Evaluator evaluator, Evaluation evaluation) {
    this.evaluator = evaluator;
    this.evaluation = evaluation;
    this.partnership = evaluation.partnership();
    Reading reading = Reading.open(evaluator.world(partnership));
    this.names = new FactNames(partnership);
    this.sentences = new SentenceExplainer(reading, names);
    this.own = OwnRating.evidence(evaluation);
  }

  /**
   * Explains one verdict of the evaluation.
   *
   * @throws RecordingFault if the explanation contradicts the evaluation
   */
  public IndicatorExplanation explain(IndicatorVerdict of) {
    Indicator indicator = of.indicator();
    Bindings bindings = Evaluator.bindings(partnership, indicator);
    List<RuleExplanation> rules = new ArrayList<>();
    for (RuleReading reading : of.verdict().rules()) {
      rules.add(explain(reading, bindings));
    }
    return new IndicatorExplanation(
        of,
        rules,
        of.verdict().decided() ? List.of() : decidedBy(rules),
        () -> RemedyFinder.find(evaluator, of, evaluation, names),
        own.getOrDefault(indicator.id(), List.of()));
  }

  private RuleExplanation explain(RuleReading reading, Bindings bindings) {
    Rule rule = reading.rule();
    List<SentenceExplanation> explained = new ArrayList<>();
    Truth holds = Truth.TRUE;
    for (Sentence sentence : rule.sentences()) {
      SentenceExplanation one = sentences.explain(sentence, bindings);
      explained.add(one);
      holds = holds.and(one.holds());
    }
    RecordingFault.check(rule.name(), holds, reading.holds());
    return new RuleExplanation(rule, reading.holds(), explained);
  }

  /** Only what undecided rules depend on can decide the verdict. */
  private static List<Unreported> decidedBy(List<RuleExplanation> rules) {
    Set<Unreported> unreported = new LinkedHashSet<>();
    for (RuleExplanation rule : rules) {
      if (rule.holds() == Truth.UNKNOWN) {
        rule.sentences().forEach(sentence -> unreported.addAll(sentence.unreported()));
      }
    }
    return List.copyOf(unreported);
  }
}
