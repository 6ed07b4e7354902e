package org.aqcp.report.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aqcp.assist.plan.Due;
import org.aqcp.assist.plan.Plan;
import org.aqcp.assist.plan.PlanReport;
import org.aqcp.condition.Status;
import org.aqcp.explanation.remedy.Gap;
import org.aqcp.explanation.remedy.SideEffect;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.report.json.JsonStyle;
import org.aqcp.report.json.JsonValue;
import org.aqcp.search.edit.Change;
import org.aqcp.search.least.LeastEffort;

/** The smallest changes as JSON: {@code aqcp-plans/1}. */
@About("The smallest changes with which indicators, criteria or the benchmark have a status.")
public record JsonPlans(
    @OneOf(FORMAT) @About("the format of this object") String format,
    JsonFramework framework,
    JsonPartnership partnership,
    @About("one for each indicator or criterion that has to change") List<JsonPlan> plans,
    @About("the ids of the indicators that are left out because they are waived")
        Optional<List<String>> waived,
    @About("the verdicts that time alone will change; omitted without `--horizon`")
        Optional<List<JsonDue>> due) {
  public static final String FORMAT = "aqcp-plans/1";

  public static String render(PlanReport report) {
    return JsonStyle.INDENTED.text(
        new JsonPlans(
            FORMAT,
            JsonFramework.of(report.before()),
            JsonPartnership.of(report.file(), report.before().partnership()),
            report.plans().stream().map(JsonPlan::of).toList(),
            waived(report),
            report.due().map(due -> due.all().stream().map(JsonDue::of).toList())));
  }

  private static Optional<List<String>> waived(PlanReport report) {
    List<String> ids = report.leftOut().stream().map(one -> one.indicator().id()).toList();
    return ids.isEmpty() ? Optional.empty() : Optional.of(ids);
  }

  /** A plan for an indicator, a criterion or the benchmark. */
  @About("The changes of least effort with which something has a status.")
  public record JsonPlan(
      @About("the id of the indicator or criterion, or `benchmark`") String id,
      @About("its title") String title,
      @About("its status now") Status status,
      @About("the status that is wanted") Status to,
      @About("what to find out and to do; empty if nothing was found") List<JsonStep> steps,
      @About("how much effort the steps take together") long effort,
      @About("no steps take less effort than this; omitted if nothing will do")
          Optional<Long> atLeast,
      @About("how many possible steps were considered") int considered,
      @OneOf({"least", "stopped", "too-many"})
          @About(
              "what is known of other steps: none that takes less will do; the search ended before"
                  + " everything was tried; there are too many facts to look at them")
          String proof,
      @About("other steps that take as much effort; some of them") List<List<JsonStep>> others,
      @About("the indicators that get another status and are not worse") List<JsonTurned> better,
      @About("the indicators that get worse") List<JsonTurned> worse,
      @About("the indicators for which nothing will do") List<String> inTheWay) {
    static JsonPlan of(Plan plan) {
      return new JsonPlan(
          plan.aim().id(),
          plan.aim().title(),
          plan.before().status(),
          plan.to(),
          plan.changes().stream().map(JsonStep::of).toList(),
          plan.effort(),
          Optional.of(plan.least()).filter(least -> least < LeastEffort.NEVER),
          plan.moves(),
          proof(plan.proof()),
          plan.others().stream().map(one -> one.stream().map(JsonStep::of).toList()).toList(),
          plan.better().stream().map(JsonTurned::of).toList(),
          plan.worse().stream().map(JsonTurned::of).toList(),
          plan.hopeless());
    }

    private static String proof(Gap.Proof proof) {
      return switch (proof) {
        case LEAST -> "least";
        case STOPPED -> "stopped";
        case TOO_MANY -> "too-many";
      };
    }
  }

  /** One change of a plan. */
  @About("One thing to find out or to do.")
  public record JsonStep(
      @OneOf({"find-out", "do"}) @About("whether it may be so already, or has to be done")
          String what,
      @About("what to do, or to report if it is so, and in parentheses where") String step,
      @About("where it is written; employers[+] adds to a list, or begins it") String path,
      @About("the new value") JsonValue value) {
    static JsonStep of(Change change) {
      return new JsonStep(
          change.isReport() ? "find-out" : "do",
          ChangeText.of(change),
          change.path(),
          new JsonValue(change.value()));
    }
  }

  /** An indicator that gets another status. */
  @About("An indicator that gets another status.")
  public record JsonTurned(
      @About("its id") String indicator,
      @About("its status now") Status from,
      @About("its status with the plan") Status to) {
    static JsonTurned of(Plan.Turned turned) {
      return new JsonTurned(turned.indicator(), turned.from(), turned.to());
    }

    static JsonTurned of(SideEffect effect) {
      return new JsonTurned(effect.indicator(), effect.from(), effect.to());
    }
  }

  /** An indicator that gets another status by itself. */
  @About("An indicator that gets another status on a day if nothing but the date changes.")
  public record JsonDue(
      @About("the first day with the new status") LocalDate day,
      @About("its id") String indicator,
      @About("its status the day before") Status from,
      @About("its status on the day") Status to,
      @About("the dates because of which it changes, such as agreements[3].end-date")
          List<String> because) {
    public static JsonDue of(Due due) {
      return new JsonDue(
          due.day(),
          due.indicator().id(),
          due.from(),
          due.to(),
          due.because().stream().map(Due.DatedPart::path).toList());
    }
  }
}
