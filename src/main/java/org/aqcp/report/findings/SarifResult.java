package org.aqcp.report.findings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.aqcp.input.problem.Excerpt;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.Problem;
import org.aqcp.report.safe.ArtifactUri;
import org.aqcp.report.safe.WholeText;

/** Writes a problem as a result of SARIF: where it stands, and what fixes it. */
record SarifResult(JsonGenerator json, CheckedFiles checked) {
  /** One of the results of a run. */
  void write(Problem problem, int kind) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", problem.kind().id());
    json.writeNumberField("ruleIndex", kind);
    json.writeStringField("level", problem.kind().severity().key());
    text(
        json,
        "message",
        problem.message() + (problem.hint().isEmpty() ? "" : "; ") + problem.hint());
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
    if (problem.fix().isPresent()) {
      fix(problem, problem.fix().get());
    }
    json.writeEndObject();
  }

  static void text(JsonGenerator json, String key, String text) throws IOException {
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

  private void fix(Problem problem, Fix fix) throws IOException {
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    text(json, "description", problem.hint().isEmpty() ? problem.message() : problem.hint());
    json.writeArrayFieldStart("artifactChanges");
    json.writeStartObject();
    artifact(problem);
    json.writeArrayFieldStart("replacements");
    json.writeStartObject();
    json.writeObjectFieldStart("deletedRegion");
    json.writeNumberField("startLine", fix.from().line());
    json.writeNumberField("startColumn", checked.column(problem, fix.from()));
    json.writeNumberField("endLine", fix.until().line());
    json.writeNumberField("endColumn", checked.column(problem, fix.until()));
    json.writeEndObject();
    text(json, "insertedContent", fix.text());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }
}
