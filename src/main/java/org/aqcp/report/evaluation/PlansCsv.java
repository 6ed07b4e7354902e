package org.aqcp.report.evaluation;

import org.aqcp.assist.plan.PlanReport;
import org.aqcp.report.safe.CsvText;

/** Plans as a table for spreadsheets, with columns for who does what until when. */
public final class PlansCsv {
  private PlansCsv() {}

  /** Renders a table. */
  public static String render(PlanReport report) {
    StringBuilder csv = new StringBuilder();
    PlansTable.of(report).forEach(row -> csv.append(CsvText.row(row)));
    return csv.toString();
  }
}
