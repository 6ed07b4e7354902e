package org.aqcp.report.edition;

import java.util.List;
import java.util.Optional;
import org.aqcp.edition.migration.AnswerOutcome;
import org.aqcp.edition.migration.Migrated;
import org.aqcp.framework.Indicator;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.report.json.JsonStyle;

/** What became of the answers in a partnership's file, as JSON: {@code aqcp-migration/1}. */
@About("The answers in a partnership's file taken to another framework version.")
public record JsonMigration(
    @OneOf(FORMAT) @About("the format of this object") String format,
    @About("the partnership's name") String partnership,
    @About("one for each version on the way; empty if the answers were for it already")
        List<JsonStep> steps,
    @About("the ids of the indicators that are new in the version that was reached")
        List<String> added) {
  public static final String FORMAT = "aqcp-migration/1";

  /** Renders a migration. */
  public static String render(String partnership, Migrated migrated, List<Indicator> added) {
    return JsonStyle.INDENTED.text(
        new JsonMigration(
            FORMAT,
            partnership,
            migrated.steps().stream().map(JsonStep::of).toList(),
            added.stream().map(Indicator::id).toList()));
  }

  /** A step. */
  @About("From one version to the next.")
  public record JsonStep(
      @About("the version that the answers were for") String from,
      @About("the version that they are for now") String to,
      @About("whether it took back what a recorded migration did") boolean back,
      @About("what became of the answers on each indicator") List<JsonOutcome> answers) {
    static JsonStep of(Migrated.Step step) {
      return new JsonStep(
          step.from(),
          step.to(),
          step.isBack(),
          step.outcomes().stream().map(JsonOutcome::of).toList());
    }
  }

  /** What became of the answers on an indicator. */
  @About("What became of the own ratings and waivers of one indicator.")
  public record JsonOutcome(
      @About("the id that the file had") String indicator,
      @OneOf({"carried", "renamed", "ask-again", "counts-again", "waiting"})
          @About(
              "carried under the same id or renamed to another; to be given again; given for this"
                  + " version, and so counting again; or given for a third version, and left so")
          String outcome,
      @About("the id that the file has now") String now,
      @About("how many own ratings there are") int ratings,
      @About("how many waivers there are") int waivers,
      @About("why; omitted if nothing had to be decided") Optional<String> reason) {
    static JsonOutcome of(AnswerOutcome one) {
      return new JsonOutcome(
          one.indicator(),
          one.kind().key(),
          one.now(),
          one.ratings(),
          one.waivers(),
          Optional.of(one.reason()).filter(reason -> !reason.isEmpty()));
    }
  }
}
