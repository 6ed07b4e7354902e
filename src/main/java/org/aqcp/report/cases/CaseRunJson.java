package org.aqcp.report.cases;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.aqcp.author.cases.CaseFile;
import org.aqcp.author.cases.CaseResult;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.author.coverage.Coverage;
import org.aqcp.author.coverage.Target;
import org.aqcp.condition.Status;
import org.aqcp.report.json.JsonStyle;

/** Runs of cases for other programs: {@code aqcp-tests/1}. */
public final class CaseRunJson {
  public static final String FORMAT = "aqcp-tests/1";

  private final JsonGenerator json;

  private CaseRunJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Lays runs out.
   *
   * @param coverages of the runs, in their order
   */
  public static String render(List<CaseRun> runs, List<Coverage> coverages) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonStyle.INDENTED.generator(text)) {
      new CaseRunJson(json).write(runs, coverages);
    } catch (IOException e) {
      throw new UncheckedIOException("a text can always be written", e);
    }
    return text.append('\n').toString();
  }

  private void write(List<CaseRun> runs, List<Coverage> coverages) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeArrayFieldStart("versions");
    for (int i = 0; i < runs.size(); i++) {
      version(runs.get(i), coverages.get(i));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void version(CaseRun run, Coverage coverage) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", run.version().id());
    json.writeStringField("digest", run.version().origin().digest());
    json.writeNumberField("cases", run.results().size());
    json.writeNumberField("failed", run.failed().size());
    coverage(coverage);
    json.writeArrayFieldStart("files");
    for (CaseFile file : run.files()) {
      file(file, run.of(file));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void coverage(Coverage coverage) throws IOException {
    json.writeObjectFieldStart("coverage");
    json.writeNumberField("targets", coverage.size());
    json.writeNumberField("shown", coverage.size() - coverage.allMissing().size());
    json.writeArrayFieldStart("missing");
    for (Target target : coverage.allMissing()) {
      json.writeStartObject();
      json.writeStringField("indicator", target.indicator().id());
      json.writeStringField("kind", TargetText.kind(target));
      json.writeStringField("what", TargetText.of(target));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void file(CaseFile file, List<CaseResult> results) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file.file());
    json.writeStringField("level", file.level());
    json.writeArrayFieldStart("cases");
    for (CaseResult result : results) {
      json.writeStartObject();
      json.writeStringField("name", result.of().name());
      json.writeNumberField("line", result.of().line());
      json.writeBooleanField("passed", result.passed());
      statuses("expected", result.of().expected());
      statuses("found", result.found());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void statuses(String field, Map<String, Status> statuses) throws IOException {
    json.writeObjectFieldStart(field);
    for (Map.Entry<String, Status> one : statuses.entrySet()) {
      json.writeStringField(one.getKey(), one.getValue().key());
    }
    json.writeEndObject();
  }
}
