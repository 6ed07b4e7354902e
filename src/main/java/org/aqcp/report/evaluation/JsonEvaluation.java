package org.aqcp.report.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.report.json.JsonProblem;
import org.aqcp.report.json.JsonStyle;

/** An evaluation with all its explanations as JSON: {@code aqcp-evaluation/1}. */
@About("One partnership evaluated against one framework version, and the reasons.")
public record JsonEvaluation(
    @OneOf(FORMAT) @About("the format of this object") String format,
    JsonFramework framework,
    JsonRules rules,
    JsonPartnership partnership,
    @About("the status of the partnership on the whole benchmark") Status status,
    @About("the other statuses that are still possible; empty: decided") List<Status> couldBecome,
    @About("how many of all indicators have each status") Map<Status, Integer> counts,
    @About("how many of them are waived; omitted if none is") Optional<Integer> waived,
    @About("what is probably not meant as it is written in the partnership's file")
        List<JsonProblem> problems,
    @About("in the order of the framework version") List<JsonCriterion> criteria) {
  public static final String FORMAT = "aqcp-evaluation/1";

  /** Indented, for a single evaluation. */
  public static String indented(ExplainedEvaluation explained) {
    return JsonStyle.INDENTED.text(of(explained));
  }

  /** On one line, for several evaluations. */
  public static String line(ExplainedEvaluation explained) {
    return JsonStyle.LINE.text(of(explained));
  }

  public static JsonEvaluation of(ExplainedEvaluation explained) {
    Evaluation evaluation = explained.evaluation();
    List<JsonCriterion> criteria = new ArrayList<>();
    for (CriterionVerdict criterion : evaluation.criteria()) {
      criteria.add(JsonCriterion.of(criterion, explained));
    }
    return new JsonEvaluation(
        FORMAT,
        JsonFramework.of(evaluation),
        new JsonRules(explained.rulesDigest()),
        JsonPartnership.of(explained.file(), evaluation.partnership()),
        evaluation.whole().status(),
        evaluation.whole().couldBecome(),
        evaluation.counts(),
        JsonWaiver.number(evaluation.waived().size()),
        explained.problems().stream().map(p -> JsonProblem.of(p, p.file())).toList(),
        criteria);
  }

  /** The status on a criterion, and the reasons. */
  @About("The status of the partnership on a criterion.")
  public record JsonCriterion(
      @About("the criterion's id") String id,
      @About("its title") String title,
      @About("the status") Status status,
      @About("the other statuses that are still possible; empty: decided") List<Status> couldBecome,
      @About("how many of its indicators have each status") Map<Status, Integer> counts,
      @About("how many of them are waived; omitted if none is") Optional<Integer> waived,
      @About("in the order of the framework version") List<JsonIndicator> indicators) {
    static JsonCriterion of(CriterionVerdict criterion, ExplainedEvaluation explained) {
      Map<Status, Integer> counts = new EnumMap<>(Status.class);
      for (Status status : Status.values()) {
        counts.put(status, 0);
      }
      List<JsonIndicator> indicators = new ArrayList<>();
      for (IndicatorExplanation indicator : explained.of(criterion)) {
        counts.merge(indicator.of().verdict().status(), 1, Integer::sum);
        indicators.add(JsonIndicator.of(indicator, explained));
      }
      return new JsonCriterion(
          criterion.criterion().id(),
          criterion.criterion().title(),
          criterion.verdict().status(),
          criterion.verdict().couldBecome(),
          counts,
          JsonWaiver.number(
              (int) criterion.indicators().stream().filter(IndicatorVerdict::isWaived).count()),
          indicators);
    }
  }
}
