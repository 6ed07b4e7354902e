package org.aqcp.report.metrics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.metrics.check.RecordExample;
import org.aqcp.metrics.check.RecordFinding;
import org.aqcp.report.findings.SarifReport;
import org.aqcp.report.findings.SarifResult;
import org.aqcp.report.safe.WholeText;

/** What was found in records, as SARIF: a result for each row that is named. */
public final class RecordFindingsSarif {
  private RecordFindingsSarif() {}

  /** Renders findings of a version of aqcp. */
  public static String render(RecordFindings found, String aqcp) {
    Map<String, SarifReport.SarifRule> rules = new LinkedHashMap<>();
    found.findings().forEach(one -> rules.putIfAbsent(one.rule(), rule(one)));
    List<String> ids = List.copyOf(rules.keySet());
    List<SarifResult> results = new ArrayList<>();
    for (RecordFinding finding : found.findings()) {
      for (RecordExample example : finding.examples()) {
        results.add(result(finding, example, ids.indexOf(finding.rule())));
      }
      if (finding.examples().isEmpty() && !found.records().files().isEmpty()) {
        RecordExample whole = new RecordExample(found.records().files().get(0), 0, "");
        results.add(result(finding, whole, ids.indexOf(finding.rule())));
      }
    }
    return SarifReport.render(List.copyOf(rules.values()), results, aqcp);
  }

  private static SarifReport.SarifRule rule(RecordFinding finding) {
    String help = "See the rule " + finding.rule() + " in docs/records.md.";
    return new SarifReport.SarifRule(
        finding.rule(),
        new SarifReport.SarifText(WholeText.of(finding.message())),
        new SarifReport.SarifHelp(help, help),
        new SarifReport.SarifLevel(finding.severity().key()));
  }

  private static SarifResult result(RecordFinding finding, RecordExample at, int rule) {
    String rows = finding.count() == 1 ? "1 row" : finding.count() + " rows";
    String column = finding.column().map(one -> " (" + one.name() + ")").orElse("");
    return SarifResult.atLine(
        finding.rule(),
        rule,
        finding.severity().key(),
        WholeText.of(finding.message() + column + ", " + rows),
        WholeText.of(at.file()),
        Math.toIntExact(at.line()));
  }
}
