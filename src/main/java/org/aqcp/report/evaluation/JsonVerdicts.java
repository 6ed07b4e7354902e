package org.aqcp.report.evaluation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.input.file.Origin;
import org.aqcp.report.json.JsonStyle;

/** The verdicts of an evaluation without their reasons, on one line: {@code aqcp-verdicts/1}. */
public final class JsonVerdicts {
  public static final String FORMAT = "aqcp-verdicts/1";

  private JsonVerdicts() {}

  /**
   * One line.
   *
   * @param file that the partnership was read from
   */
  public static String line(Origin file, String rulesDigest, Evaluation evaluation) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonStyle.LINE.generator(text)) {
      json.writeStartObject();
      JsonReport.head(json, FORMAT, file, rulesDigest, evaluation);
      json.writeArrayFieldStart("criteria");
      for (CriterionVerdict criterion : evaluation.criteria()) {
        criterion(json, criterion);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a text can always be written", e);
    }
    return text.append('\n').toString();
  }

  private static void criterion(JsonGenerator json, CriterionVerdict criterion) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", criterion.criterion().id());
    JsonReport.verdict(json, criterion.verdict());
    json.writeArrayFieldStart("indicators");
    for (IndicatorVerdict indicator : criterion.indicators()) {
      json.writeStartObject();
      json.writeStringField("id", indicator.indicator().id());
      JsonReport.verdict(json, indicator.verdict());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
