package org.aqcp.metrics.check;

import java.util.List;
import java.util.Optional;
import org.aqcp.metrics.period.PeriodColumn;

/** A finding whose rows are known, but not yet their lines. */
record DraftFinding(
    RecordRule rule,
    Optional<PeriodColumn> column,
    Optional<String> value,
    long count,
    List<ExampleRow> rows) {
  FindingSeverity severity() {
    return rule.severity();
  }

  int order() {
    return RecordRules.all().indexOf(RecordRules.named(rule.id()));
  }
}
