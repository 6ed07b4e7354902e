package org.aqcp.report.findings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.ProblemKind;
import org.aqcp.report.json.JsonStyle;

/** What is wrong, in the Static Analysis Results Interchange Format 2.1.0. */
public final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonGenerator json;
  private final CheckedFiles checked;
  private final List<ProblemKind> kinds;

  private SarifReport(JsonGenerator json, CheckedFiles checked) {
    this.json = json;
    this.checked = checked;
    this.kinds = checked.problems().stream().map(Problem::kind).distinct().toList();
  }

  /**
   * One run.
   *
   * @param aqcp its version
   */
  public static String render(CheckedFiles checked, String aqcp) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonStyle.INDENTED.generator(text)) {
      new SarifReport(json, checked).write(aqcp);
    } catch (IOException e) {
      throw new UncheckedIOException("text can always be written", e);
    }
    return text.append('\n').toString();
  }

  private void write(String aqcp) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool(aqcp);
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    SarifResult result = new SarifResult(json, checked);
    for (Problem problem : checked.problems()) {
      result.write(problem, kinds.indexOf(problem.kind()));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tool(String aqcp) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "aqcp");
    json.writeStringField("version", aqcp);
    json.writeStringField("semanticVersion", aqcp);
    json.writeArrayFieldStart("rules");
    for (ProblemKind kind : kinds) {
      rule(kind);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(ProblemKind kind) throws IOException {
    ProblemPage page = ProblemPage.of(kind);
    json.writeStartObject();
    json.writeStringField("id", kind.id());
    SarifResult.text(json, "shortDescription", page.title());
    json.writeObjectFieldStart("help");
    json.writeStringField("text", page.text());
    json.writeStringField("markdown", page.text());
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", kind.severity().key());
    json.writeEndObject();
    json.writeEndObject();
  }
}
