package org.aqcp.report.findings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.aqcp.author.check.Findings;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Severity;
import org.aqcp.report.json.JsonStyle;
import org.aqcp.report.safe.WholeText;

/** What is wrong with framework versions, for other programs: {@code aqcp-findings/1}. */
public final class JsonFindings {
  public static final String FORMAT = "aqcp-findings/1";

  private final JsonGenerator json;
  private final CheckedVersions checked;

  private JsonFindings(JsonGenerator json, CheckedVersions checked) {
    this.json = json;
    this.checked = checked;
  }

  public static String render(CheckedVersions checked) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonStyle.INDENTED.generator(text)) {
      new JsonFindings(json, checked).write();
    } catch (IOException e) {
      throw new UncheckedIOException("a text can always be written", e);
    }
    return text.append('\n').toString();
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeArrayFieldStart("versions");
    for (Findings found : checked.versions()) {
      version(found);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("problems");
    for (Problem problem : checked.problems()) {
      problem(problem);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void version(Findings found) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", WholeText.of(found.version()));
    json.writeNumberField("errors", found.count(Severity.ERROR));
    json.writeNumberField("warnings", found.count(Severity.WARNING));
    json.writeObjectFieldStart("looked");
    json.writeNumberField("indicators", found.looked().indicators());
    json.writeNumberField("rules", found.looked().rules());
    json.writeNumberField("cases", found.looked().cases());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void problem(Problem problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", problem.kind().id());
    json.writeStringField("severity", problem.kind().severity().key());
    json.writeStringField("file", WholeText.of(checked.file(problem)));
    if (problem.place().line() > 0) {
      place(problem.place());
    }
    json.writeStringField("message", WholeText.of(problem.message()));
    json.writeStringField("hint", WholeText.of(problem.hint()));
    json.writeStringField("help", "aqcp help " + problem.kind().id());
    if (problem.fix().isPresent()) {
      fix(problem.fix().get());
    }
    json.writeEndObject();
  }

  private void place(Place place) throws IOException {
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
  }

  private void fix(Fix fix) throws IOException {
    json.writeObjectFieldStart("mend");
    json.writeObjectFieldStart("from");
    place(fix.from());
    json.writeEndObject();
    json.writeObjectFieldStart("until");
    place(fix.until());
    json.writeEndObject();
    json.writeStringField("text", WholeText.of(fix.text()));
    json.writeEndObject();
  }
}
