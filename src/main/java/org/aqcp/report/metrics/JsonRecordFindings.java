package org.aqcp.report.metrics;

import java.util.List;
import java.util.Optional;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.metrics.check.FindingSeverity;
import org.aqcp.metrics.check.RecordExample;
import org.aqcp.metrics.check.RecordFinding;
import org.aqcp.report.json.JsonStyle;
import org.aqcp.report.safe.WholeText;

/** What was found in records, as JSON: {@code aqcp-record-findings/1}. */
@About("What is wrong or worth knowing in records of people. People are digests.")
public record JsonRecordFindings(
    @OneOf(FORMAT) @About("the format of this object") String format,
    @About("the files, as they were named") List<String> files,
    @About("rows of all files") long rows,
    @About("people with a record") long people,
    @About("the gravest first") List<JsonRecordFinding> findings) {
  public static final String FORMAT = "aqcp-record-findings/1";

  /** Renders findings. */
  public static String render(RecordFindings found) {
    RecordsRead read = found.records();
    return JsonStyle.INDENTED.text(
        new JsonRecordFindings(
            FORMAT,
            read.files().stream().map(WholeText::of).toList(),
            read.rows(),
            read.people(),
            found.findings().stream().map(JsonRecordFinding::of).toList()));
  }

  /** A finding. */
  @About("One thing that was found.")
  public record JsonRecordFinding(
      @About("the rule that found it") String rule,
      @About("its severity") FindingSeverity severity,
      @About("what is wrong") String message,
      @About("the column it is about; omitted if it is about none") Optional<String> column,
      @About("the element of WIOA's participant record; omitted if there is none")
          Optional<Integer> element,
      @About("the code, where the column has codes; omitted otherwise") Optional<String> value,
      @About("in how many rows") long count,
      @About("some of the rows") List<JsonRecordExample> examples) {
    static JsonRecordFinding of(RecordFinding finding) {
      return new JsonRecordFinding(
          finding.rule(),
          finding.severity(),
          WholeText.of(finding.message()),
          finding.column().map(column -> column.name()),
          finding
              .column()
              .filter(column -> column.element().isPresent())
              .map(column -> column.element().getAsInt()),
          finding.value().map(WholeText::of),
          finding.count(),
          finding.examples().stream().map(JsonRecordExample::of).toList());
    }
  }

  /** A row. */
  @About("A row with the finding.")
  public record JsonRecordExample(
      @About("its file") String file,
      @About("counted from 1") long line,
      @About("the digest of its person; omitted if it has none") Optional<String> person) {
    static JsonRecordExample of(RecordExample example) {
      return new JsonRecordExample(
          WholeText.of(example.file()),
          example.line(),
          Optional.of(example.person()).filter(person -> !person.isEmpty()));
    }
  }
}
