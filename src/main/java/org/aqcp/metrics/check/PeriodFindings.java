package org.aqcp.metrics.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aqcp.metrics.period.PeriodColumns;
import org.aqcp.metrics.records.ImportedRecords;
import org.aqcp.metrics.store.RecordStore;

/** Finds what cannot be true together in one period: all rules are counted in one query. */
record PeriodFindings(
    RecordStore store, ImportedRecords records, LocalDate today, ExampleRows examples) {
  private static final String PERIODS = "period_no > 0";

  List<DraftFinding> find() {
    List<RecordRule> rules =
        RecordRules.all().stream()
            .filter(RecordRule::isOfOnePeriod)
            .flatMap(rule -> rule.each().stream())
            .filter(this::canBeAsked)
            .toList();
    List<DraftFinding> found = new ArrayList<>();
    List<Long> counts = rules.isEmpty() ? List.of() : counts(rules);
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i) > 0) {
        found.add(finding(rules.get(i), counts.get(i)));
      }
    }
    return found;
  }

  private boolean canBeAsked(RecordRule rule) {
    return rule.columns().stream()
        .allMatch(name -> records.has(PeriodColumns.named(name).orElseThrow()));
  }

  private List<Long> counts(List<RecordRule> rules) {
    String sql =
        rules.stream()
            .map(rule -> "count(*) FILTER (" + condition(rule) + ")")
            .collect(Collectors.joining(", ", "SELECT ", " FROM records WHERE " + PERIODS));
    return store
        .query(
            sql,
            List.of(),
            row -> IntStream.rangeClosed(1, rules.size()).mapToObj(row::count).toList())
        .get(0);
  }

  private String condition(RecordRule rule) {
    return rule.condition().replace(":today", "DATE '" + today + "'");
  }

  private DraftFinding finding(RecordRule rule, long count) {
    List<ExampleRow> rows = examples.of(PERIODS + " AND (" + condition(rule) + ")", List.of());
    return new DraftFinding(
        rule, PeriodColumns.named(rule.columns().get(0)), Optional.empty(), count, rows);
  }
}
