package org.aqcp.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.condition.World;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.evaluation.RuleReading;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.explanation.facts.Unreported;
import org.aqcp.explanation.remedy.Remedy;
import org.aqcp.explanation.remedy.RemedyFinder;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.Evidence;
import org.aqcp.partnership.Partnership;
import org.aqcp.partnership.SectionType;

/** Explains one evaluation: replays the reading that decided it and remembers what it met. */
public final class Explainer {
  private final Evaluator evaluator;
  private final Partnership partnership;
  private final FactNames names;
  private final SentenceExplainer sentences;

  /**
   * Explains verdicts.
   *
   * @param evaluator that confirms remedies when they are asked for
   */
  public Explainer(Evaluator evaluator, Evaluation evaluation) {
    this.evaluator = evaluator;
    this.partnership = evaluation.partnership();
    Reading reading = Reading.open(World.of(partnership));
    this.names = new FactNames(partnership);
    this.sentences = new SentenceExplainer(reading, names);
  }

  public IndicatorExplanation explain(IndicatorVerdict of) {
    Indicator indicator = of.indicator();
    List<RuleExplanation> rules = new ArrayList<>();
    for (RuleReading reading : of.verdict().rules()) {
      rules.add(explain(reading, Evaluator.bindings(partnership, indicator)));
    }
    return new IndicatorExplanation(
        of,
        rules,
        of.verdict().decided() ? List.of() : decidedBy(rules),
        () -> remedy(of),
        own(of));
  }

  private RuleExplanation explain(RuleReading reading, Bindings bindings) {
    Rule rule = reading.rule();
    return new RuleExplanation(
        rule,
        reading.holds(),
        rule.sentences().stream().map(s -> sentences.explain(s, bindings)).toList());
  }

  /** Only what rules that are open wait for can decide anything. */
  private static List<Unreported> decidedBy(List<RuleExplanation> rules) {
    Set<Unreported> unreported = new LinkedHashSet<>();
    for (RuleExplanation rule : rules) {
      if (rule.holds() == Truth.UNKNOWN) {
        rule.sentences().forEach(sentence -> unreported.addAll(sentence.unreported()));
      }
    }
    return List.copyOf(unreported);
  }

  private Optional<Remedy> remedy(IndicatorVerdict of) {
    Status status = of.verdict().status();
    return status == Status.NOT_MET || status == Status.PARTLY_MET
        ? new RemedyFinder(evaluator, of.indicator(), names).find(partnership)
        : Optional.empty();
  }

  private List<Evidence> own(IndicatorVerdict of) {
    return partnership.section(SectionType.EVIDENCE).facts().stream()
        .map(Evidence.class::cast)
        .filter(evidence -> of.indicator().id().equals(evidence.indicator()))
        .toList();
  }
}
