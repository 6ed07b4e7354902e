package org.aqcp.report.metrics;

import java.util.List;
import org.aqcp.metrics.check.FindingSeverity;
import org.aqcp.metrics.check.RecordFinding;

/** What was found in records, and what was read. */
public record RecordFindings(RecordsRead records, List<RecordFinding> findings) {
  public RecordFindings {
    findings = List.copyOf(findings);
  }

  /** Whether something is wrong, not only worth knowing. */
  public boolean hasMistakes() {
    return findings.stream().anyMatch(one -> one.severity() != FindingSeverity.NOTE);
  }

  long count(FindingSeverity severity) {
    return findings.stream().filter(one -> one.severity() == severity).count();
  }
}
