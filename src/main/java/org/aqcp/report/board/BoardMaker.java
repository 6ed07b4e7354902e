package org.aqcp.report.board;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.assist.plan.PlanReport;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sections;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.explanation.FactReading;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.explanation.OwnRating;
import org.aqcp.explanation.RuleExplanation;
import org.aqcp.explanation.SentenceExplanation;
import org.aqcp.framework.Indicator;
import org.aqcp.framework.Source;
import org.aqcp.partnership.facts.Evidence;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.report.board.BoardIndicator.BoardFact;
import org.aqcp.report.board.BoardIndicator.Own;
import org.aqcp.report.evaluation.Reason;
import org.aqcp.report.words.OwnRatingText;
import org.aqcp.report.words.WaiverText;

/** Makes a report of an evaluation and of the plans for what it finds missing. */
public final class BoardMaker {
  /** What to do first is said in so many lines. */
  private static final int FEW = 3;

  /** All but the own ratings and waivers, which no rule reads. */
  private static final Set<SectionType> LISTS =
      EnumSet.complementOf(EnumSet.of(SectionType.EVIDENCE, SectionType.WAIVERS));

  private final ExplainedEvaluation explained;
  private final Evaluation evaluation;
  private final Partnership partnership;
  private final boolean details;
  private final FactWords facts;
  private final Cited cited = new Cited();

  private BoardMaker(ExplainedEvaluation explained, boolean details) {
    this.explained = explained;
    this.evaluation = explained.evaluation();
    this.partnership = evaluation.partnership();
    this.details = details;
    this.facts = new FactWords(partnership);
  }

  /**
   * Makes a report.
   *
   * @param details whether to show every rule, with its name and where it is written
   */
  public static Board of(ExplainedEvaluation explained, PlanReport plans, boolean details) {
    return new BoardMaker(explained, details).board(plans);
  }

  private Board board(PlanReport report) {
    List<BoardCriterion> criteria = evaluation.criteria().stream().map(this::criterion).toList();
    List<BoardPlan> plans = report.plans().stream().map(BoardPlan::of).toList();
    List<OwnRating> rated = OwnRating.all(evaluation);
    Optional<String> unanswered = Unanswered.of(explained.indicators());
    return new Board(
        BoardHead.of(evaluation),
        StatusWords.of(evaluation.whole()),
        evaluation.counts(),
        criteria.stream()
            .flatMap(it -> it.indicators().stream())
            .filter(BoardIndicator::optional)
            .count(),
        criteria,
        Strengths.of(criteria),
        unanswered,
        BoardPlan.first(plans, FEW - (unanswered.isPresent() ? 1 : 0)),
        rated.isEmpty() ? Optional.empty() : Optional.of(OwnRatingText.summary(rated)),
        plans,
        ListsRead.of(partnership, LISTS),
        cited.all(),
        digests());
  }

  private List<Board.Digest> digests() {
    return List.of(
        new Board.Digest("partnership file", explained.file().digest()),
        new Board.Digest("framework version", evaluation.version().origin().digest()),
        new Board.Digest("rules", explained.rulesDigest()));
  }

  private BoardCriterion criterion(CriterionVerdict criterion) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      counts.put(status, 0);
    }
    criterion.indicators().forEach(one -> counts.merge(one.verdict().status(), 1, Integer::sum));
    return new BoardCriterion(
        criterion.criterion().id(),
        criterion.criterion().title(),
        Optional.ofNullable(criterion.criterion().tagline()),
        StatusWords.of(criterion.verdict()),
        counts,
        explained.of(criterion).stream().map(this::indicator).toList());
  }

  private BoardIndicator indicator(IndicatorExplanation explanation) {
    Indicator indicator = explanation.of().indicator();
    List<RuleExplanation> shown =
        details ? explanation.rules() : Reason.of(explanation).stream().toList();
    List<Rule> rules = explanation.rules().stream().map(RuleExplanation::rule).toList();
    return new BoardIndicator(
        indicator.id(),
        indicator.title(),
        indicator.text(),
        Optional.of(indicator.source())
            .filter(Source::isRequired)
            .map(source -> BoardWords.capital(source.words()) + "."),
        indicator.optional(),
        StatusWords.of(explanation.of()),
        explanation
            .of()
            .waiving()
            .map(one -> new BoardIndicator.Waiver(WaiverText.of(one), one.isInForce())),
        shown.stream().map(rule -> BoardRule.of(rule, indicator, details)).toList(),
        explanation.own().stream().map(own -> own(own, explanation)).toList(),
        evidence(shown),
        explanation.decidedBy().stream().map(PlainWords::missing).distinct().toList(),
        ListsRead.of(partnership, Sections.of(rules)),
        explanation.of().verdict().needsChange()
            ? Optional.of(indicator.remedy())
            : Optional.empty());
  }

  private Own own(Evidence evidence, IndicatorExplanation explanation) {
    String words =
        explanation
            .ownRating()
            .filter(own -> own.evidence().equals(evidence))
            .map(OwnRatingText::beside)
            .orElseGet(() -> OwnRatingText.of(evidence));
    String example = evidence.example() == null ? "" : evidence.example();
    return new Own(words, example, cited.number(evidence.source()));
  }

  /** The facts that speak for an indicator, each once, however many sentences they are found by. */
  private List<BoardFact> evidence(List<RuleExplanation> rules) {
    Map<String, FactReading> found = new LinkedHashMap<>();
    rules.forEach(rule -> rule.sentences().forEach(sentence -> collect(sentence, found)));
    List<BoardFact> all = new ArrayList<>();
    found.values().forEach(fact -> all.add(fact(fact)));
    return all;
  }

  private static void collect(SentenceExplanation sentence, Map<String, FactReading> found) {
    if (!sentence.against()) {
      for (FactReading fact : sentence.facts()) {
        if (fact.holds() == Truth.TRUE) {
          found.putIfAbsent(fact.path() + fact.says(), fact);
        }
      }
    }
    sentence.inner().forEach(inner -> collect(inner, found));
  }

  private BoardFact fact(FactReading fact) {
    String label = fact.says().isEmpty() ? fact.label() : "The partnership";
    return new BoardFact(label, facts.values(fact), cited.number(facts.source(fact)));
  }
}
