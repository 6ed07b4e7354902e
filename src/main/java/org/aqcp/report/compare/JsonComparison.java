package org.aqcp.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.assist.compare.Cause;
import org.aqcp.assist.compare.ComparedVerdict;
import org.aqcp.assist.compare.ComparedWaiver;
import org.aqcp.assist.compare.Comparison;
import org.aqcp.assist.compare.ContrastedVerdict;
import org.aqcp.assist.compare.VerdictGroup;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Verdict;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.OneOf;
import org.aqcp.report.evaluation.JsonFramework;
import org.aqcp.report.evaluation.JsonPartnership;
import org.aqcp.report.evaluation.JsonPlans;
import org.aqcp.report.evaluation.JsonRules;
import org.aqcp.report.json.JsonStyle;
import org.aqcp.report.sheet.JsonHeld;

/** Two partnership files compared, as JSON: {@code aqcp-comparison/1}. */
@About("Two partnership files compared: two partnerships, or two dates of one.")
public record JsonComparison(
    @OneOf(FORMAT) @About("the format of this object") String format,
    JsonFramework framework,
    JsonRules rules,
    @About(
            "whether both files are about one partnership; then they are in the order of their"
                + " dates")
        boolean samePartnership,
    JsonComparedFile before,
    JsonComparedFile after,
    @About("the criteria whose verdicts differ") List<JsonComparedCriterion> criteria,
    @About("the indicators that are or were waived; omitted if none is")
        Optional<List<JsonComparedWaiver>> waivers,
    @About("of one partnership, the verdicts that changed or were kept up")
        List<JsonComparedVerdict> verdicts,
    @About("of two partnerships, the verdicts that differ") List<JsonContrast> contrasts,
    @About("all that the later file of one partnership states otherwise")
        List<JsonEntryChange> changes,
    @About("what time alone will change after the second file's date; omitted if not asked for")
        Optional<List<JsonPlans.JsonDue>> due) {
  public static final String FORMAT = "aqcp-comparison/1";

  /** Renders a comparison. */
  public static String render(Comparison comparison) {
    return JsonStyle.INDENTED.text(
        new JsonComparison(
            FORMAT,
            JsonFramework.of(comparison.after()),
            new JsonRules(comparison.rulesDigest()),
            comparison.files().same(),
            JsonComparedFile.of(
                JsonPartnership.of(
                    comparison.files().before().origin(), comparison.before().partnership()),
                comparison.before()),
            JsonComparedFile.of(
                JsonPartnership.of(
                    comparison.files().after().origin(), comparison.after().partnership()),
                comparison.after()),
            criteria(comparison),
            waivers(comparison),
            comparison.verdicts().stream().map(JsonComparedVerdict::of).toList(),
            comparison.contrasts().stream().map(JsonContrast::of).toList(),
            comparison.changed().stream().map(JsonEntryChange::of).toList(),
            comparison.due().map(due -> due.all().stream().map(JsonPlans.JsonDue::of).toList())));
  }

  private static List<JsonComparedCriterion> criteria(Comparison comparison) {
    List<JsonComparedCriterion> criteria = new ArrayList<>();
    List<CriterionVerdict> before = comparison.before().criteria();
    for (int i = 0; i < before.size(); i++) {
      Verdict was = before.get(i).verdict();
      Verdict is = comparison.after().criteria().get(i).verdict();
      if (!was.isLike(is)) {
        criteria.add(
            new JsonComparedCriterion(
                before.get(i).criterion().id(), JsonStanding.of(was), JsonStanding.of(is)));
      }
    }
    return criteria;
  }

  private static Optional<List<JsonComparedWaiver>> waivers(Comparison comparison) {
    List<JsonComparedWaiver> all =
        ComparedWaiver.all(comparison).stream().map(JsonComparedWaiver::of).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  /** A waiver. */
  @About("An indicator that is or was waived.")
  public record JsonComparedWaiver(
      @About("its id") String id,
      @About("whether it is waived in the first file") boolean before,
      @About("whether it is waived in the second file") boolean after,
      @About("the last day of a waiver that has expired in the second file")
          Optional<Day> expired) {
    static JsonComparedWaiver of(ComparedWaiver one) {
      return new JsonComparedWaiver(
          one.indicator().id(), one.isBefore(), one.isAfter(), one.expired());
    }
  }

  /** A file. */
  @About("One of the files.")
  public record JsonComparedFile(
      JsonPartnership partnership,
      @About("the verdict on the benchmark") JsonStanding benchmark,
      @About("how many of all indicators have each status") Map<Status, Integer> counts) {
    static JsonComparedFile of(JsonPartnership partnership, Evaluation evaluation) {
      return new JsonComparedFile(
          partnership, JsonStanding.of(evaluation.whole()), evaluation.counts());
    }
  }

  /** A verdict. */
  @About("A verdict.")
  public record JsonStanding(
      @About("the status") Status status,
      @About("the other statuses that are still possible; empty: decided")
          List<Status> couldBecome) {
    static JsonStanding of(Verdict verdict) {
      return new JsonStanding(verdict.status(), verdict.couldBecome());
    }
  }

  /** A criterion. */
  @About("A criterion whose verdicts differ.")
  public record JsonComparedCriterion(
      @About("its id") String id, JsonStanding before, JsonStanding after) {}

  /** An indicator of one partnership. */
  @About("An indicator whose verdict changed, or was kept up by changed facts.")
  public record JsonComparedVerdict(
      @About("its id") String id,
      @About("its title") String title,
      @About("what became of it") VerdictGroup group,
      JsonStanding before,
      JsonStanding after,
      @About("its status on the later date if no fact had changed") Status timeAlone,
      @About("its status on the earlier date if the facts had changed then") Status factsAlone,
      @About("what made the verdict what it is: changed facts, time, either alone, or only both")
          Cause cause,
      @About(
              "the changed facts that did it, none of which can be left out; empty if time alone"
                  + " did")
          List<JsonEntryChange> because,
      @About("changed facts, each of which could replace one of these")
          List<JsonEntryChange> instead,
      @About("whether an evaluation confirmed `because`") boolean proved,
      @About("when time alone would have changed it, and because of which dates")
          List<JsonPlans.JsonDue> lapsed) {
    static JsonComparedVerdict of(ComparedVerdict one) {
      return new JsonComparedVerdict(
          one.indicator().id(),
          one.indicator().title(),
          one.group(),
          JsonStanding.of(one.before()),
          JsonStanding.of(one.after()),
          one.timeAlone(),
          one.factsAlone(),
          one.cause(),
          one.because().stream().map(JsonEntryChange::of).toList(),
          one.instead().stream().map(JsonEntryChange::of).toList(),
          one.proved(),
          one.lapsed().stream().map(JsonPlans.JsonDue::of).toList());
    }
  }

  /** An indicator of two partnerships. */
  @About("An indicator on which two partnerships differ.")
  public record JsonContrast(
      @About("its id") String id,
      @About("its title") String title,
      @About("how the second partnership differs from the first") VerdictGroup group,
      JsonSideOfTwo first,
      JsonSideOfTwo second) {
    static JsonContrast of(ContrastedVerdict one) {
      return new JsonContrast(
          one.indicator().id(),
          one.indicator().title(),
          one.group(),
          new JsonSideOfTwo(
              JsonStanding.of(one.verdict().first()), one.rule().first().map(JsonHeld::of)),
          new JsonSideOfTwo(
              JsonStanding.of(one.verdict().second()), one.rule().second().map(JsonHeld::of)));
    }
  }

  /** One of two partnerships. */
  @About("What one of two partnerships has for an indicator.")
  public record JsonSideOfTwo(
      JsonStanding verdict,
      @About(
              "the rule that gave the one that is ahead its status; if none did, that by which this"
                  + " one comes closest to meeting the indicator")
          Optional<JsonHeld> rule) {}
}
