package org.aqcp.report.cases;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.aqcp.author.mutation.MutantOutcome;
import org.aqcp.author.mutation.MutationRun;
import org.aqcp.author.mutation.making.Mutant;
import org.aqcp.input.problem.Words;
import org.aqcp.report.json.JsonStyle;

/** Mutants and what became of them, for other programs: {@code aqcp-mutation/1}. */
public final class MutationJson {
  public static final String FORMAT = "aqcp-mutation/1";

  private final JsonGenerator json;

  private MutationJson(JsonGenerator json) {
    this.json = json;
  }

  public static String render(List<MutationRun> runs) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonStyle.INDENTED.generator(text)) {
      new MutationJson(json).write(runs);
    } catch (IOException e) {
      throw new UncheckedIOException("a text can always be written", e);
    }
    return text.append('\n').toString();
  }

  private void write(List<MutationRun> runs) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeArrayFieldStart("versions");
    for (MutationRun run : runs) {
      version(run);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void version(MutationRun run) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", run.version().id());
    json.writeNumberField("mutants", run.outcomes().size());
    for (MutantOutcome.Fate fate : MutantOutcome.Fate.values()) {
      json.writeNumberField(key(fate), run.all(fate).size());
    }
    lines("stale", run.stale());
    json.writeArrayFieldStart("outcomes");
    for (MutantOutcome outcome : run.outcomes()) {
      outcome(outcome);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void outcome(MutantOutcome outcome) throws IOException {
    Mutant.Difference difference = outcome.mutant().difference();
    json.writeStartObject();
    json.writeStringField("id", outcome.mutant().id());
    json.writeStringField("kind", difference.kind().key());
    json.writeStringField("fate", key(outcome.fate()));
    json.writeStringField("file", difference.file());
    json.writeNumberField("line", difference.line());
    json.writeStringField("rule", difference.rule());
    lines("before", difference.before());
    lines("after", difference.after());
    if (!outcome.why().isEmpty()) {
      String field = outcome.fate() == MutantOutcome.Fate.KILLED ? "killedBy" : "reason";
      json.writeStringField(field, outcome.why());
    }
    if (outcome.caught().isPresent()) {
      json.writeStringField("case", MutationText.caseOf(outcome, ""));
    }
    json.writeEndObject();
  }

  private static String key(MutantOutcome.Fate fate) {
    return Words.kebab(fate.name());
  }

  private void lines(String field, List<String> lines) throws IOException {
    json.writeArrayFieldStart(field);
    for (String line : lines) {
      json.writeString(line);
    }
    json.writeEndArray();
  }
}
