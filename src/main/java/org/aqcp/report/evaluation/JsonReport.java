package org.aqcp.report.evaluation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Verdict;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.input.file.Origin;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.report.json.JsonStyle;

/** An evaluation with all its explanations for other programs: {@code aqcp-evaluation/1}. */
public final class JsonReport {
  public static final String FORMAT = "aqcp-evaluation/1";

  /** Characters that few reports have more of. */
  private static final int LENGTH = 1 << 16;

  private final JsonGenerator json;
  private final ExplainedEvaluation explained;

  private JsonReport(JsonGenerator json, ExplainedEvaluation explained) {
    this.json = json;
    this.explained = explained;
  }

  /** With two spaces more on each floor: for one evaluation. */
  public static String indented(ExplainedEvaluation explained) {
    return render(explained, JsonStyle.INDENTED);
  }

  /** On one line: for several evaluations, one after the other. */
  public static String line(ExplainedEvaluation explained) {
    return render(explained, JsonStyle.LINE);
  }

  private static String render(ExplainedEvaluation explained, JsonStyle style) {
    CharArrayWriter text = new CharArrayWriter(LENGTH);
    try (JsonGenerator json = style.generator(text)) {
      new JsonReport(json, explained).write();
    } catch (IOException e) {
      throw new UncheckedIOException("a text can always be written", e);
    }
    text.append('\n');
    return text.toString();
  }

  private void write() throws IOException {
    Evaluation evaluation = explained.evaluation();
    json.writeStartObject();
    head(json, FORMAT, explained.file(), explained.rulesDigest(), evaluation);
    json.writeArrayFieldStart("criteria");
    for (CriterionVerdict criterion : evaluation.criteria()) {
      criterion(criterion);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** What was held against what, and where it stands on the whole. */
  static void head(
      JsonGenerator json, String format, Origin file, String rulesDigest, Evaluation evaluation)
      throws IOException {
    json.writeStringField("format", format);
    framework(json, evaluation.version(), evaluation.partnership());
    json.writeObjectFieldStart("rules");
    json.writeStringField("digest", rulesDigest);
    json.writeEndObject();
    partnership(json, evaluation.partnership(), file);
    verdict(json, evaluation.whole());
    counts(json, evaluation.counts());
  }

  private static void framework(
      JsonGenerator json, FrameworkVersion version, Partnership partnership) throws IOException {
    json.writeObjectFieldStart("framework");
    json.writeStringField("id", version.id());
    json.writeStringField("level", partnership.level());
    json.writeStringField("digest", version.origin().digest());
    json.writeEndObject();
  }

  private static void partnership(JsonGenerator json, Partnership partnership, Origin origin)
      throws IOException {
    json.writeObjectFieldStart("partnership");
    json.writeStringField("name", partnership.name());
    json.writeStringField("asOf", partnership.asOf().toString());
    json.writeStringField("file", origin.file());
    json.writeStringField("digest", origin.digest());
    json.writeEndObject();
  }

  /** A status, and those that are still possible. */
  static void verdict(JsonGenerator json, Verdict verdict) throws IOException {
    json.writeStringField("status", verdict.status().key());
    couldBecome(json, verdict);
  }

  /** The statuses that are still possible. */
  static void couldBecome(JsonGenerator json, Verdict verdict) throws IOException {
    json.writeArrayFieldStart("couldBecome");
    for (Status status : verdict.couldBecome()) {
      json.writeString(status.key());
    }
    json.writeEndArray();
  }

  private void criterion(CriterionVerdict criterion) throws IOException {
    List<IndicatorExplanation> indicators = explained.of(criterion);
    json.writeStartObject();
    json.writeStringField("id", criterion.criterion().id());
    json.writeStringField("title", criterion.criterion().title());
    verdict(json, criterion.verdict());
    counts(json, counts(indicators));
    json.writeArrayFieldStart("indicators");
    JsonIndicator writer = new JsonIndicator(json, explained);
    for (IndicatorExplanation indicator : indicators) {
      writer.write(indicator);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static Map<Status, Integer> counts(List<IndicatorExplanation> indicators) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    indicators.forEach(i -> counts.merge(i.of().verdict().status(), 1, Integer::sum));
    return counts;
  }

  private static void counts(JsonGenerator json, Map<Status, Integer> counts) throws IOException {
    json.writeObjectFieldStart("counts");
    for (Status status : Status.values()) {
      json.writeNumberField(status.key(), counts.getOrDefault(status, 0));
    }
    json.writeEndObject();
  }
}
