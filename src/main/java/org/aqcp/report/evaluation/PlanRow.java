package org.aqcp.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.assist.plan.Plan;
import org.aqcp.search.edit.Change;

/**
 * A line of a table of plans.
 *
 * @param what whether it is to be found out or done
 */
record PlanRow(String id, String what, String step) {
  /** The columns of tables; the last two are for readers to fill in. */
  static final List<String> HEAD = List.of("for", "what", "step", "owner", "date");

  static List<PlanRow> of(Plan plan) {
    List<PlanRow> rows = new ArrayList<>();
    rows.addAll(rows(plan, "find out", plan.questions()));
    rows.addAll(rows(plan, "do", plan.acts()));
    if (!plan.isFound()) {
      rows.add(new PlanRow(plan.aim().id(), "open", PlansText.known(plan)));
    }
    return rows;
  }

  private static List<PlanRow> rows(Plan plan, String what, List<Change> changes) {
    return PlansText.texts(changes).stream()
        .map(step -> new PlanRow(plan.aim().id(), what, step))
        .toList();
  }

  List<String> cells() {
    return List.of(id, what, step, "", "");
  }
}
