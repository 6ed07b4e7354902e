package org.aqcp.report.evaluation;

import java.util.List;
import org.aqcp.assist.plan.Due;
import org.aqcp.assist.plan.Plan;
import org.aqcp.assist.plan.PlanReport;
import org.aqcp.report.safe.CsvText;
import org.aqcp.report.words.WaiverText;

/** Plans as a table for spreadsheets, with columns for who does what until when. */
public final class PlansCsv {
  private PlansCsv() {}

  public static String render(PlanReport report) {
    StringBuilder csv = new StringBuilder(CsvText.row(PlanRow.HEAD));
    for (Plan plan : report.plans()) {
      PlanRow.of(plan).forEach(row -> csv.append(CsvText.row(row.cells())));
    }
    report
        .leftOut()
        .forEach(
            one ->
                csv.append(
                    CsvText.row(
                        List.of(
                            one.indicator().id(),
                            "waived",
                            WaiverText.of(one.waiving().orElseThrow()),
                            "",
                            ""))));
    report.due().ifPresent(due -> due.all().forEach(one -> csv.append(row(one))));
    return csv.toString();
  }

  private static String row(Due due) {
    return CsvText.row(
        List.of(due.indicator().id(), "falls due", DueText.of(due), "", due.day().toString()));
  }
}
