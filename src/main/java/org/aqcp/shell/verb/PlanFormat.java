package org.aqcp.shell.verb;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.aqcp.assist.plan.PlanReport;
import org.aqcp.report.evaluation.JsonPlans;
import org.aqcp.report.evaluation.PlansCsv;
import org.aqcp.report.evaluation.PlansMarkdown;
import org.aqcp.report.evaluation.PlansTable;
import org.aqcp.report.evaluation.PlansText;
import org.aqcp.report.partnership.TableWorkbook;
import org.aqcp.shell.session.Refusal;

/** The formats of {@code aqcp gaps}. */
enum PlanFormat {
  TEXT,
  MARKDOWN,
  CSV,
  XLSX,
  JSON;

  /** Writes a report. */
  void write(PlanReport report, Output output) {
    if (this != XLSX) {
      output.write(of(report, output));
      return;
    }
    if (output.toScreen()) {
      throw Refusal.usage(
          "a workbook cannot be shown on the screen", "name a file with `-o plan.xlsx`");
    }
    boolean unused =
        output.stream(
            to -> {
              try {
                TableWorkbook.write("plan", PlansTable.WIDTHS, PlansTable.of(report), to);
                return true;
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private String of(PlanReport report, Output output) {
    return switch (this) {
      case TEXT -> PlansText.render(report, output.palette(), output.width());
      case MARKDOWN -> PlansMarkdown.render(report);
      case CSV -> PlansCsv.render(report);
      case XLSX -> throw new IllegalStateException("a workbook is no text");
      case JSON -> JsonPlans.render(report);
    };
  }
}
