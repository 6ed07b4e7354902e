package org.aqcp.report.edition;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Status;
import org.aqcp.edition.difference.IndicatorChange;
import org.aqcp.edition.impact.EachChange;
import org.aqcp.edition.impact.Impact;
import org.aqcp.edition.impact.TurnedVerdict;
import org.aqcp.evaluation.RollUp;

/** What is said of what a change does to a corpus, in every format. */
final class ImpactWords {
  private ImpactWords() {}

  /** What was evaluated. */
  static String head(Impact impact) {
    int number = impact.evaluated().size();
    return "%s -> %s, evaluated for %d %s"
        .formatted(
            impact.difference().before().id(),
            impact.difference().after().id(),
            number,
            number == 1 ? "partnership" : "partnerships");
  }

  /** How many verdicts differ, in which way. */
  static List<String> counts(Impact impact) {
    return List.of(
        count("indicator", impact.compared().indicators(), impact.indicators()),
        count("criterion", impact.compared().criteria(), impact.criteria()),
        count("benchmark", impact.compared().whole(), impact.whole()));
  }

  private static String count(String noun, int all, List<TurnedVerdict> turned) {
    List<String> groups = new ArrayList<>();
    Impact.counts(turned).forEach((group, number) -> groups.add(number + " " + group.words()));
    String differ =
        turned.isEmpty()
            ? "none differs"
            : turned.size() + (turned.size() == 1 ? " differs" : " differ");
    return "of %d %s verdicts %s%s"
        .formatted(all, noun, differ, groups.isEmpty() ? "" : ": " + String.join(", ", groups));
  }

  /** Which change it is. */
  static String name(EachChange change) {
    return change
        .indicator()
        .map(one -> DifferenceWords.ids(one) + "  " + one.latest().title())
        .or(() -> change.criterion().map(one -> one.latest().id() + "  " + one.latest().title()))
        .orElseGet(() -> "the rules that make the status of the " + change.id());
  }

  /** How it differs. */
  static String kinds(EachChange change) {
    return change.indicator().map(DifferenceWords::kinds).orElse("counted differently");
  }

  /** How far it reaches. */
  static String reach(Impact.ChangeReach reach) {
    String level = reach.change().indicator().map(IndicatorChange::level).orElse("evaluated");
    return "%d %s; %d report facts that it uses; the status of %d changes"
        .formatted(reach.ofLevel(), level, reach.reporting(), reach.turned());
  }

  /** What a verdict was and is. */
  static String turn(TurnedVerdict verdict) {
    return "%s -> %s"
        .formatted(
            verdict.from().map(Status::words).orElse("not asked"),
            verdict.to().map(Status::words).orElse("no longer asked"));
  }

  /** Which changes do it, for criteria and the benchmark; empty where it is new or gone. */
  static String because(TurnedVerdict verdict) {
    if (verdict.from().isEmpty() || verdict.to().isEmpty()) {
      return "";
    }
    return verdict.alone().isEmpty()
        ? "because of several changes together"
        : "by " + String.join(", or by ", verdict.alone()) + " alone";
  }

  /** The id of an indicator or criterion, or the benchmark. */
  static String id(TurnedVerdict verdict) {
    return verdict.id().equals(RollUp.BENCHMARK) ? "the benchmark" : verdict.id();
  }

  /** The files that were left out; empty if none was. */
  static String leftOut(Impact impact) {
    return impact.leftOut().isEmpty()
        ? ""
        : "left out, since only one version has their level: "
            + String.join(", ", impact.leftOut());
  }
}
