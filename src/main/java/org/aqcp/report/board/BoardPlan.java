package org.aqcp.report.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aqcp.assist.plan.Plan;
import org.aqcp.condition.Status;
import org.aqcp.report.evaluation.ChangeText;
import org.aqcp.report.evaluation.PlansText;
import org.aqcp.search.edit.Change;

/**
 * What to do for an indicator, as {@code gaps} finds it.
 *
 * @param now the status now
 * @param to the status that it gives
 * @param steps what to find out, then what to do; empty if nothing was found
 * @param notes what else it does, and what is known where nothing was found
 */
public record BoardPlan(
    String id,
    String title,
    StatusWords now,
    Status to,
    List<Step> steps,
    long effort,
    List<String> notes) {
  public BoardPlan {
    steps = List.copyOf(steps);
    notes = List.copyOf(notes);
  }

  /**
   * One step.
   *
   * @param ask whether it is only to be found out
   */
  public record Step(boolean ask, String text) {}

  /**
   * What to do first.
   *
   * @param step the first step
   * @param more how many steps there are besides
   */
  public record First(String id, String title, Step step, int more, Status to) {}

  static BoardPlan of(Plan plan) {
    List<Step> steps = new ArrayList<>();
    PlansText.acts(plan.questions()).forEach(text -> steps.add(new Step(true, text)));
    PlansText.acts(plan.acts()).forEach(text -> steps.add(new Step(false, text)));
    return new BoardPlan(
        plan.aim().id(),
        plan.aim().title(),
        StatusWords.of(plan.before()),
        plan.to(),
        steps,
        plan.effort(),
        notes(plan));
  }

  private static List<String> notes(Plan plan) {
    List<String> notes = new ArrayList<>();
    if (!plan.isFound()) {
      notes.add(PlansText.known(plan));
    }
    for (List<Change> other : plan.others()) {
      notes.add(PlansText.instead(plan, other, ChangeText::act));
    }
    if (!plan.worse().isEmpty()) {
      notes.add("also: " + PlansText.worse(plan.worse()));
    }
    return notes;
  }

  /** The steps of the plans that take the least effort. */
  static List<First> first(List<BoardPlan> plans, int few) {
    return plans.stream()
        .filter(plan -> !plan.steps.isEmpty())
        .sorted(Comparator.comparingLong(BoardPlan::effort))
        .limit(few)
        .map(
            plan ->
                new First(plan.id, plan.title, plan.steps.get(0), plan.steps.size() - 1, plan.to))
        .toList();
  }
}
