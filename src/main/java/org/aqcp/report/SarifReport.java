package org.aqcp.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.aqcp.check.Excerpt;
import org.aqcp.input.Mend;
import org.aqcp.input.Problem;
import org.aqcp.input.ProblemKind;

/** What is wrong, in the Static Analysis Results Interchange Format 2.1.0. */
public final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonGenerator json;
  private final CheckedVersions checked;
  private final List<ProblemKind> kinds;

  private SarifReport(JsonGenerator json, CheckedVersions checked) {
    this.json = json;
    this.checked = checked;
    this.kinds = checked.problems().stream().map(Problem::kind).distinct().toList();
  }

  /**
   * One run.
   *
   * @param aqcp its version
   */
  public static String render(CheckedVersions checked, String aqcp) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonStyle.INDENTED.generator(text)) {
      new SarifReport(json, checked).write(aqcp);
    } catch (IOException e) {
      throw new UncheckedIOException("a text can always be written", e);
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
    for (Problem problem : checked.problems()) {
      result(problem);
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
    text("shortDescription", page.title());
    json.writeObjectFieldStart("help");
    json.writeStringField("text", page.text());
    json.writeStringField("markdown", page.text());
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", kind.severity().key());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void result(Problem problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", problem.kind().id());
    json.writeNumberField("ruleIndex", kinds.indexOf(problem.kind()));
    json.writeStringField("level", problem.kind().severity().key());
    text("message", problem.message() + (problem.hint().isEmpty() ? "" : "; ") + problem.hint());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    artifact(problem);
    if (problem.place().line() > 0) {
      region(problem, checked.excerpt(problem));
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    if (problem.mend().isPresent()) {
      fix(problem, problem.mend().get());
    }
    json.writeEndObject();
  }

  private void text(String key, String text) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("text", WholeText.of(text));
    json.writeEndObject();
  }

  private void artifact(Problem problem) throws IOException {
    String file = WholeText.of(checked.file(problem));
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", ArtifactUri.of(file));
    if (!ArtifactUri.isWhole(file)) {
      json.writeStringField("uriBaseId", "%SRCROOT%");
    }
    json.writeEndObject();
  }

  private void region(Problem problem, Optional<Excerpt> excerpt) throws IOException {
    int column = excerpt.map(e -> e.from() + 1).orElse(problem.place().column());
    int end = excerpt.map(e -> Math.max(e.until(), e.from() + 1) + 1).orElse(column + 1);
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", problem.place().line());
    json.writeNumberField("startColumn", column);
    json.writeNumberField("endColumn", end);
    json.writeEndObject();
  }

  private void fix(Problem problem, Mend mend) throws IOException {
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    text("description", problem.hint().isEmpty() ? problem.message() : problem.hint());
    json.writeArrayFieldStart("artifactChanges");
    json.writeStartObject();
    artifact(problem);
    json.writeArrayFieldStart("replacements");
    json.writeStartObject();
    json.writeObjectFieldStart("deletedRegion");
    json.writeNumberField("startLine", mend.from().line());
    json.writeNumberField("startColumn", checked.column(problem, mend.from()));
    json.writeNumberField("endLine", mend.until().line());
    json.writeNumberField("endColumn", checked.column(problem, mend.until()));
    json.writeEndObject();
    text("insertedContent", mend.text());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }
}
