package org.aqcp.report.evaluation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import org.aqcp.condition.Range;
import org.aqcp.condition.Sentence;
import org.aqcp.explanation.Counted;
import org.aqcp.explanation.FactReading;
import org.aqcp.explanation.SentenceExplanation;
import org.aqcp.explanation.facts.Lack;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.Words;
import org.aqcp.report.json.JsonValue;
import org.aqcp.report.words.SentenceText;

/** Writes why a sentence of a rule on an indicator holds, does not hold, or is open. */
final class JsonSentence {
  private final JsonGenerator json;
  private final JsonIndicator within;
  private final Indicator indicator;

  JsonSentence(JsonGenerator json, JsonIndicator within, Indicator indicator) {
    this.json = json;
    this.within = within;
    this.indicator = indicator;
  }

  void write(SentenceExplanation explanation) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", SentenceText.of(explanation.sentence(), indicator));
    json.writeStringField("holds", explanation.holds().key());
    if (explanation.counted().isPresent()) {
      counted(explanation.counted().get());
    }
    thresholds(explanation.sentence());
    json.writeBooleanField("against", explanation.against());
    json.writeArrayFieldStart("facts");
    for (FactReading fact : explanation.facts()) {
      fact(fact);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void counted(Counted counted) throws IOException {
    Range range = counted.counted();
    json.writeObjectFieldStart("counted");
    json.writeNumberField("min", range.min());
    if (range.max() != Range.UNBOUNDED) {
      json.writeNumberField("max", range.max());
    }
    json.writeEndObject();
    json.writeStringField("operator", Words.kebab(counted.operator().name()));
    json.writeNumberField("needed", counted.needed());
    json.writeStringField("function", Words.kebab(counted.function().name()));
  }

  private void thresholds(Sentence sentence) throws IOException {
    json.writeObjectFieldStart("thresholds");
    for (String name : new LinkedHashSet<>(sentence.thresholds())) {
      json.writeNumberField(name, indicator.threshold(name));
    }
    json.writeEndObject();
  }

  private void fact(FactReading fact) throws IOException {
    json.writeStartObject();
    within.where(fact.place());
    json.writeStringField("label", fact.label());
    json.writeStringField("path", fact.path());
    json.writeStringField("holds", fact.holds().key());
    lacks(fact.lacks());
    json.writeEndObject();
  }

  private void lacks(List<Lack> lacks) throws IOException {
    if (lacks.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("lacks");
    for (Lack lack : lacks) {
      json.writeStartObject();
      json.writeStringField("path", lack.path());
      // without a key it is a whole fact that is lacking, which has no value
      if (!lack.key().isEmpty()) {
        JsonValue.write(json, "value", lack.value());
      }
      json.writeStringField("wanted", lack.wanted());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
