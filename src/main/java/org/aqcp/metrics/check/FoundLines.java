package org.aqcp.metrics.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aqcp.metrics.records.ImportedRecords;

/** Completes findings: finds the lines of all rows in one walk through each file. */
final class FoundLines {
  private final ImportedRecords records;
  private final Map<Integer, Map<Long, Long>> lines = new HashMap<>();
  private final Map<String, String> digests = new HashMap<>();

  private FoundLines(ImportedRecords records) {
    this.records = records;
  }

  static List<RecordFinding> of(List<DraftFinding> drafts, ImportedRecords records) {
    FoundLines found = new FoundLines(records);
    Map<Integer, Set<Long>> rows = new HashMap<>();
    drafts.stream()
        .flatMap(draft -> draft.rows().stream())
        .forEach(row -> rows.computeIfAbsent(row.file(), f -> new TreeSet<>()).add(row.line()));
    rows.forEach((file, wanted) -> found.lines.put(file, records.file(file).linesOf(wanted)));
    return drafts.stream().map(found::finding).toList();
  }

  private RecordFinding finding(DraftFinding draft) {
    RecordRule rule = draft.rule();
    return new RecordFinding(
        rule.id(),
        rule.severity(),
        rule.title(),
        draft.column(),
        draft.value(),
        draft.count(),
        draft.rows().stream().map(this::example).toList());
  }

  private RecordExample example(ExampleRow row) {
    long line = lines.get(row.file()).getOrDefault(row.line(), row.line());
    String person =
        row.person().isEmpty() ? "" : digests.computeIfAbsent(row.person(), records.digests()::of);
    return new RecordExample(records.file(row.file()).file(), line, person);
  }
}
