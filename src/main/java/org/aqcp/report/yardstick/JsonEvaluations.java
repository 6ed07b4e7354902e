package org.aqcp.report.yardstick;

import java.util.List;
import org.aqcp.assist.interview.Concern;
import org.aqcp.assist.interview.Credit;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.report.evaluation.JsonEvaluation;
import org.aqcp.report.evaluation.JsonPartnership;
import org.aqcp.report.interview.AskingText;
import org.aqcp.report.json.JsonStyle;

/** Evaluations of one partnership as JSON: {@code aqcp-evaluations/1}. */
@About("One partnership evaluated against several framework versions.")
public record JsonEvaluations(
    @OneOf(FORMAT) @About("the format of this object") String format,
    JsonPartnership partnership,
    @About("one for each framework version, in the order in which they are named")
        List<JsonEvaluation> evaluations,
    @About("what one more reported fact settles, the most first") List<JsonCredit> credits) {
  public static final String FORMAT = "aqcp-evaluations/1";

  /** Renders explained evaluations of one partnership. */
  public static String of(List<ExplainedEvaluation> explained, List<Credit> credits) {
    ExplainedEvaluation first = explained.get(0);
    Partnership partnership = first.evaluation().partnership();
    return JsonStyle.INDENTED.text(
        new JsonEvaluations(
            FORMAT,
            JsonPartnership.of(first.file(), partnership),
            explained.stream().map(JsonEvaluation::of).toList(),
            credits.stream().map(credit -> JsonCredit.of(credit, partnership)).toList()));
  }

  /** Something unreported, and what it counts for. */
  @About("Something that is not reported, and of which some answer alone settles verdicts.")
  public record JsonCredit(
      @About("the part or section of the file") String path,
      @About("the question that asks for it") String question,
      @About("the verdicts that some answer settles, whatever else stays unreported")
          List<JsonConcern> settles,
      @About("all verdicts that depend on it, these among them") List<JsonConcern> waiting) {
    static JsonCredit of(Credit credit, Partnership partnership) {
      return new JsonCredit(
          AskingText.key(credit.part()),
          AskingText.words(credit.part(), partnership),
          credit.settles().stream().map(JsonConcern::of).toList(),
          credit.waiting().stream().map(JsonConcern::of).toList());
    }
  }

  /** A verdict, by its ids. */
  @About("The verdict on an indicator of a framework version.")
  public record JsonConcern(
      @About("the id of the framework version") String framework,
      @About("the id of the indicator") String indicator) {
    static JsonConcern of(Concern concern) {
      return new JsonConcern(concern.version(), concern.indicator());
    }
  }
}
