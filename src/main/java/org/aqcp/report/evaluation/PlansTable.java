package org.aqcp.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.assist.plan.Due;
import org.aqcp.assist.plan.PlanReport;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.report.words.WaiverText;

/** Plans as rows of cells, with columns for who does what until when. */
public final class PlansTable {
  /** How wide its columns are in a spreadsheet, in characters. */
  public static final List<Double> WIDTHS = List.of(9.0, 10.0, 90.0, 22.0, 14.0);

  private PlansTable() {}

  /** The head, the rows of all plans, what is waived and what falls due. */
  public static List<List<String>> of(PlanReport report) {
    List<List<String>> rows = new ArrayList<>(List.of(PlanRow.HEAD));
    report.plans().forEach(plan -> PlanRow.of(plan).forEach(row -> rows.add(row.cells())));
    report.leftOut().forEach(one -> rows.add(waived(one)));
    report.due().ifPresent(due -> due.all().forEach(one -> rows.add(due(one))));
    return rows;
  }

  private static List<String> waived(IndicatorVerdict one) {
    String waiver = WaiverText.of(one.waiving().orElseThrow());
    return List.of(one.indicator().id(), "waived", waiver, "", "");
  }

  private static List<String> due(Due one) {
    return List.of(one.indicator().id(), "falls due", DueText.of(one), "", one.day().toString());
  }
}
