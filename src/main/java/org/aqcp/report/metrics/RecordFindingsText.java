package org.aqcp.report.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.input.problem.Severity;
import org.aqcp.metrics.check.FindingSeverity;
import org.aqcp.metrics.check.RecordExample;
import org.aqcp.metrics.check.RecordFinding;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.safe.PrintableText;

/** What was found in records, as text. People are named by digests only. */
public final class RecordFindingsText {
  private final Palette palette;
  private final Page page;

  private RecordFindingsText(Palette palette, int width) {
    this.palette = palette;
    this.page = new Page(width);
  }

  /** Renders findings. */
  public static String render(RecordFindings found, Palette palette, int width) {
    RecordFindingsText text = new RecordFindingsText(palette, width);
    text.read(found.records());
    for (RecordFinding finding : found.findings()) {
      text.finding(finding);
    }
    text.page.blank();
    text.page.words(0, summary(found));
    return text.page.toString();
  }

  private void read(RecordsRead read) {
    page.words(
        0,
        PrintableText.of(String.join(", ", read.files()))
            + ": "
            + counted(read.rows(), "row", "rows")
            + ", "
            + counted(read.people(), "person", "people"));
  }

  private void finding(RecordFinding finding) {
    String severity = finding.severity().key();
    page.blank();
    page.words(
        0, colored(finding, severity) + " " + palette.bold(finding.rule()) + ": " + words(finding));
    String where = finding.examples().stream().map(this::example).collect(Collectors.joining(", "));
    if (!where.isEmpty()) {
      boolean more = finding.count() > finding.examples().size();
      page.words(2, palette.faint(where + (more ? ", ..." : "")));
    }
  }

  private static String words(RecordFinding finding) {
    List<String> words = new ArrayList<>();
    words.add(PrintableText.of(finding.message()));
    finding.column().ifPresent(column -> words.add(named(column)));
    finding.value().ifPresent(value -> words.add("`" + PrintableText.of(value) + "`"));
    words.add(counted(finding.count(), "row", "rows"));
    return String.join(", ", words);
  }

  private static String named(PeriodColumn column) {
    String element =
        column.element().isPresent() ? " (element " + column.element().getAsInt() + ")" : "";
    return column.name() + element;
  }

  private String example(RecordExample example) {
    String file = PrintableText.of(example.file());
    String who = example.person().isEmpty() ? "" : " (" + example.person() + ")";
    return file + ":" + example.line() + who;
  }

  private String colored(RecordFinding finding, String text) {
    return switch (finding.severity()) {
      case ERROR -> palette.colored(Severity.ERROR, text);
      case WARNING -> palette.colored(Severity.WARNING, text);
      case NOTE -> text;
    };
  }

  private static String summary(RecordFindings found) {
    if (found.findings().isEmpty()) {
      return "no findings";
    }
    return counted(found.count(FindingSeverity.ERROR), "error", "errors")
        + ", "
        + counted(found.count(FindingSeverity.WARNING), "warning", "warnings")
        + ", "
        + counted(found.count(FindingSeverity.NOTE), "note", "notes")
        + "; what each rule means: docs/records.md";
  }

  private static String counted(long count, String one, String many) {
    return RateWords.grouped(Long.toString(count)) + " " + (count == 1 ? one : many);
  }
}
