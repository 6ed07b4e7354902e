package org.aqcp.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.input.file.Origin;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.report.json.JsonStyle;

/** The verdicts of an evaluation without reasons, as one line of JSON: {@code aqcp-verdicts/1}. */
@About("The verdicts on one partnership, without reasons: one line.")
public record JsonVerdicts(
    @OneOf(FORMAT) @About("the format of this object") String format,
    JsonFramework framework,
    JsonRules rules,
    JsonPartnership partnership,
    @About("the status of the partnership on the whole benchmark") Status status,
    @About("the other statuses that are still possible; empty: decided") List<Status> couldBecome,
    @About("how many of all indicators have each status") Map<Status, Integer> counts,
    @About("how many of them are waived; omitted if none is") Optional<Integer> waived,
    @About("in the order of the framework version") List<JsonCriterionVerdict> criteria) {
  public static final String FORMAT = "aqcp-verdicts/1";

  /** Renders the verdicts on the partnership of a file. */
  public static String line(Origin file, String rulesDigest, Evaluation evaluation) {
    List<JsonCriterionVerdict> criteria = new ArrayList<>();
    for (CriterionVerdict criterion : evaluation.criteria()) {
      criteria.add(JsonCriterionVerdict.of(criterion));
    }
    return JsonStyle.LINE.text(
        new JsonVerdicts(
            FORMAT,
            JsonFramework.of(evaluation),
            new JsonRules(rulesDigest),
            JsonPartnership.of(file, evaluation.partnership()),
            evaluation.whole().status(),
            evaluation.whole().couldBecome(),
            evaluation.counts(),
            JsonWaiver.number(evaluation.waived().size()),
            criteria));
  }

  /** The verdict on a criterion, and those on its indicators. */
  @About("The status of the partnership on a criterion.")
  public record JsonCriterionVerdict(
      @About("its id") String id,
      @About("the status") Status status,
      @About("the other statuses that are still possible; empty: decided") List<Status> couldBecome,
      @About("in the order of the framework version") List<JsonIndicatorVerdict> indicators) {
    static JsonCriterionVerdict of(CriterionVerdict criterion) {
      List<JsonIndicatorVerdict> indicators = new ArrayList<>();
      for (IndicatorVerdict indicator : criterion.indicators()) {
        indicators.add(
            new JsonIndicatorVerdict(
                indicator.indicator().id(),
                JsonIndicator.optional(indicator.indicator()),
                indicator.verdict().status(),
                JsonWaiver.of(indicator),
                indicator.verdict().couldBecome()));
      }
      return new JsonCriterionVerdict(
          criterion.criterion().id(),
          criterion.verdict().status(),
          criterion.verdict().couldBecome(),
          indicators);
    }
  }

  /** The verdict on an indicator. */
  @About("The status of the partnership on an indicator.")
  public record JsonIndicatorVerdict(
      @About("its id") String id,
      @About(JsonIndicator.OPTIONAL) Optional<Boolean> optional,
      @About("the status") Status status,
      @About(JsonWaiver.WAIVER) Optional<JsonWaiver> waiver,
      @About("the other statuses that are still possible; empty: decided")
          List<Status> couldBecome) {}
}
