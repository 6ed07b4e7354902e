package org.aqcp.assist.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.framework.Indicator;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.edit.Records;

/**
 * Finds the verdicts that time alone will change, by evaluating the partnership on each later day.
 */
public final class DueDates {
  private final Evaluator evaluator;
  private final Partnership partnership;
  private final List<Indicator> indicators;
  private final FactNames names;

  private DueDates(Evaluator evaluator, Evaluation now, FactNames names) {
    this.evaluator = evaluator;
    this.partnership = now.partnership();
    this.indicators = evaluator.version().indicators(partnership.level());
    this.names = names;
  }

  /**
   * What changes after the day of an evaluation, in order.
   *
   * @param until the last day
   */
  public static List<Due> of(
      Evaluator evaluator, Evaluation now, FactNames names, LocalDate until) {
    return new DueDates(evaluator, now, names).until(until);
  }

  private List<Due> until(LocalDate last) {
    List<Due> due = new ArrayList<>();
    LocalDate day = partnership.asOf().last();
    List<Status> before = statuses(day);
    while (day.isBefore(last)) {
      day = day.plusDays(1);
      List<Status> now = statuses(day);
      if (!now.equals(before)) {
        // what is said of a day was refereed
        evaluator.evaluate(on(day, partnership));
        add(day, before, now, due);
      }
      before = now;
    }
    return due;
  }

  private void add(LocalDate day, List<Status> before, List<Status> now, List<Due> due) {
    for (int i = 0; i < now.size(); i++) {
      if (now.get(i) != before.get(i)) {
        Indicator indicator = indicators.get(i);
        List<Due.DatedPart> because = because(day, indicator, before.get(i));
        due.add(new Due(day, indicator, before.get(i), now.get(i), because));
      }
    }
  }

  private List<Status> statuses(LocalDate day) {
    Function<Indicator, Status> statuses = evaluator.unrefereed(on(day, partnership));
    return indicators.stream().map(statuses).toList();
  }

  private static Partnership on(LocalDate day, Partnership partnership) {
    return (Partnership) Records.with(partnership, "asOf", Day.of(day));
  }

  /** The dates because of which an indicator does not have a status any more. */
  private List<Due.DatedPart> because(LocalDate day, Indicator indicator, Status status) {
    List<Due.DatedPart> because = new ArrayList<>();
    for (DatedFact one : DatedFact.all(partnership)) {
      Partnership later = on(day, one.with(partnership, one.value().plusDays(1)));
      if (evaluator.unrefereed(later, indicator).status() == status) {
        because.add(one.part(names));
      }
    }
    return because;
  }
}
