package org.aqcp.report.evaluation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.aqcp.condition.Rule;
import org.aqcp.evaluation.Verdict;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.explanation.RuleExplanation;
import org.aqcp.explanation.SentenceExplanation;
import org.aqcp.explanation.facts.Unreported;
import org.aqcp.explanation.remedy.Remedy;
import org.aqcp.framework.Indicator;
import org.aqcp.framework.Source;
import org.aqcp.input.problem.Place;
import org.aqcp.partnership.facts.Evidence;
import org.aqcp.report.json.JsonValue;
import org.aqcp.search.edit.Change;

/** Writes why a partnership stands where it does on an indicator. */
final class JsonIndicator {
  private final JsonGenerator json;
  private final String file;
  private final boolean remedies;

  /** For the indicators of one evaluation. */
  JsonIndicator(JsonGenerator json, ExplainedEvaluation of) {
    this.json = json;
    this.file = String.valueOf(Path.of(of.file().file()).getFileName());
    this.remedies = of.remedies();
  }

  void write(IndicatorExplanation explanation) throws IOException {
    Indicator indicator = explanation.of().indicator();
    Verdict verdict = explanation.of().verdict();
    json.writeStartObject();
    json.writeStringField("id", indicator.id());
    json.writeStringField("title", indicator.title());
    json.writeStringField("status", verdict.status().key());
    json.writeArrayFieldStart("rules");
    for (RuleExplanation rule : explanation.rules()) {
      rule(rule, indicator);
    }
    json.writeEndArray();
    JsonReport.couldBecome(json, verdict);
    decidedBy(explanation.decidedBy());
    if (remedies) {
      remedy(explanation.remedy().map(Remedy::changes).orElse(List.of()));
    }
    json.writeStringField("advice", indicator.remedy());
    source(indicator.source());
    evidence(explanation.own());
    json.writeEndObject();
  }

  private void rule(RuleExplanation explanation, Indicator indicator) throws IOException {
    Rule rule = explanation.rule();
    json.writeStartObject();
    json.writeStringField("name", rule.name());
    json.writeStringField("file", rule.file() + ":" + rule.line());
    json.writeStringField("conclusion", rule.conclusion().key());
    json.writeStringField("holds", explanation.holds().key());
    json.writeArrayFieldStart("sentences");
    for (SentenceExplanation sentence : explanation.sentences()) {
      new JsonSentence(json, this, indicator).write(sentence);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The file and line where something is stated; nothing where it is stated nowhere. */
  void where(Place place) throws IOException {
    if (place.line() > 0) {
      json.writeStringField("where", file + ":" + place.line());
    }
  }

  private void decidedBy(List<Unreported> unreported) throws IOException {
    json.writeArrayFieldStart("decidedBy");
    for (Unreported one : unreported) {
      json.writeStartObject();
      json.writeStringField("path", one.path());
      if (!one.label().isEmpty()) {
        json.writeStringField("label", one.label());
      }
      where(one.place());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void remedy(List<Change> changes) throws IOException {
    json.writeArrayFieldStart("remedy");
    for (Change change : changes) {
      json.writeStartObject();
      json.writeStringField("change", ChangeText.of(change));
      json.writeStringField("path", change.path());
      JsonValue.write(json, "value", change.value());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void source(Source source) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeStringField("kind", source.kind());
    if (source.note() != null) {
      json.writeStringField("note", source.note());
    }
    json.writeEndObject();
  }

  private void evidence(List<Evidence> own) throws IOException {
    if (!own.isEmpty()) {
      JsonValue.write(json, "evidence", own);
    }
  }
}
