package org.aqcp.assist.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aqcp.assist.compare.ContrastedVerdict.Both;
import org.aqcp.assist.evidence.EvidenceReader;
import org.aqcp.assist.evidence.ShownRule;
import org.aqcp.assist.plan.Due;
import org.aqcp.assist.plan.DueDates;
import org.aqcp.assist.plan.PlanReport;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.evaluation.Verdict;
import org.aqcp.explanation.Explainer;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.edit.Records;

/** Compares two partnership files of one level. */
public final class FileComparison {
  /** Over a longer time, the day of each lapse is not looked for. */
  private static final int MOST_YEARS = 10;

  private final ComparedFiles files;
  private final Evaluator evaluator;
  private final Evaluation before;
  private final Evaluation after;

  private FileComparison(ComparedFiles files, Evaluator evaluator) {
    if (!files.areOfOneLevel()) {
      throw new IllegalArgumentException("partnerships of two levels have no verdict in common");
    }
    this.files = files;
    this.evaluator = evaluator;
    this.before = evaluator.evaluate(files.before().partnership());
    this.after = evaluator.evaluate(files.after().partnership());
  }

  /**
   * Compares files.
   *
   * @param until the last day of what time alone will change; empty if that is not asked for
   */
  public static Comparison of(ComparedFiles files, Evaluator evaluator, Optional<LocalDate> until) {
    FileComparison comparing = new FileComparison(files, evaluator);
    Optional<PlanReport.DueUntil> due =
        until.map(last -> new PlanReport.DueUntil(last, comparing.due(comparing.after, last)));
    return files.same() ? comparing.ofOne(due) : comparing.ofTwo(due);
  }

  private Comparison ofOne(Optional<PlanReport.DueUntil> due) {
    Partnership was = before.partnership();
    Partnership is = after.partnership();
    Evaluation timeAlone = evaluator.evaluate(on(is, was));
    Evaluation factsAlone = evaluator.evaluate(on(was, is));
    ChangedEntries entries = ChangedEntries.between(Respelled.as(was, is), is);
    DecisiveChanges decisive = new DecisiveChanges(entries, evaluator, is);
    List<ComparedVerdict> verdicts = new ArrayList<>();
    for (Indicator indicator : evaluator.version().indicators(is.level())) {
      Verdict first = verdict(before, indicator);
      Verdict second = verdict(after, indicator);
      Verdict byTime = verdict(timeAlone, indicator);
      if (!first.isLike(second) || byTime.status() != second.status()) {
        verdicts.add(
            compared(indicator, first, second, byTime, verdict(factsAlone, indicator), decisive));
      }
    }
    return new Comparison(
        files,
        evaluator.rulebook().digest(),
        before,
        after,
        dated(verdicts),
        List.of(),
        entries.all(),
        due);
  }

  private static ComparedVerdict compared(
      Indicator indicator,
      Verdict before,
      Verdict after,
      Verdict byTime,
      Verdict byFacts,
      DecisiveChanges decisive) {
    boolean turned = before.status() != after.status() || before.isLike(after);
    Predicate<Verdict> asAfter = one -> turned ? one.status() == after.status() : one.isLike(after);
    boolean timeIsEnough = asAfter.test(byTime);
    DecisiveChanges.Found found = decisive.of(indicator, asAfter);
    VerdictGroup group =
        before.isLike(after)
            ? VerdictGroup.KEPT_UP
            : VerdictGroup.of(before.status(), after.status());
    boolean lapsed =
        timeIsEnough && (group == VerdictGroup.WORSE || group == VerdictGroup.BECAME_UNKNOWN);
    return new ComparedVerdict(
        indicator,
        before,
        after,
        byTime.status(),
        byFacts.status(),
        lapsed ? VerdictGroup.LAPSED : group,
        Cause.of(timeIsEnough, asAfter.test(byFacts)),
        found.needed(),
        found.instead(),
        found.proved(),
        List.of());
  }

  /** Adds when time changed those verdicts that it changed. */
  private List<ComparedVerdict> dated(List<ComparedVerdict> verdicts) {
    LocalDate from = before.partnership().asOf().last();
    LocalDate last = after.partnership().asOf().last();
    boolean any = verdicts.stream().anyMatch(one -> one.timeAlone() != one.before().status());
    if (!any || last.isAfter(from.plusYears(MOST_YEARS))) {
      return verdicts;
    }
    List<Due> all = due(before, last);
    return verdicts.stream()
        .map(
            one ->
                one.lapsed(
                    all.stream().filter(due -> due.indicator().equals(one.indicator())).toList()))
        .toList();
  }

  private List<Due> due(Evaluation of, LocalDate last) {
    return DueDates.of(evaluator, of, new FactNames(of.partnership()), last);
  }

  private Comparison ofTwo(Optional<PlanReport.DueUntil> due) {
    Explainer first = new Explainer(evaluator, before);
    Explainer second = new Explainer(evaluator, after);
    EvidenceReader ofFirst = new EvidenceReader(before.partnership());
    EvidenceReader ofSecond = new EvidenceReader(after.partnership());
    List<ContrastedVerdict> contrasts = new ArrayList<>();
    for (CriterionVerdict criterion : before.criteria()) {
      for (IndicatorVerdict one : criterion.indicators()) {
        IndicatorVerdict other = after.indicator(one.indicator().id()).orElseThrow();
        if (!one.verdict().isLike(other.verdict())) {
          VerdictGroup group = VerdictGroup.of(one.verdict().status(), other.verdict().status());
          IndicatorExplanation here = first.explain(one);
          IndicatorExplanation there = second.explain(other);
          Optional<ShownRule> decisive =
              secondIsAhead(group, other) ? ofSecond.decisive(there) : ofFirst.decisive(here);
          contrasts.add(
              new ContrastedVerdict(
                  one.indicator(),
                  new Both<>(one.verdict(), other.verdict()),
                  group,
                  new Both<>(rule(decisive, ofFirst, here), rule(decisive, ofSecond, there))));
        }
      }
    }
    return new Comparison(
        files, evaluator.rulebook().digest(), before, after, List.of(), contrasts, List.of(), due);
  }

  private static boolean secondIsAhead(VerdictGroup group, IndicatorVerdict second) {
    return switch (group) {
      case BETTER, BECAME_KNOWN -> true;
      case APPLICABILITY -> second.verdict().status() == Status.NOT_APPLICABLE;
      default -> false;
    };
  }

  /** The rule that was decisive for one of them, as it is for either; or the closest. */
  private static Optional<ShownRule> rule(
      Optional<ShownRule> decisive, EvidenceReader of, IndicatorExplanation explanation) {
    return decisive.isPresent()
        ? of.named(decisive.get().rule().name(), explanation)
        : of.missing(explanation);
  }

  private static Verdict verdict(Evaluation of, Indicator indicator) {
    return of.indicator(indicator.id()).orElseThrow().verdict();
  }

  /** The facts of a partnership as of the date of another. */
  private static Partnership on(Partnership date, Partnership facts) {
    return (Partnership) Records.with(facts, "asOf", date.asOf());
  }
}
