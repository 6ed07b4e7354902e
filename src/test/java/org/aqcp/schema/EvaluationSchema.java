package org.aqcp.schema;

import static org.aqcp.schema.ObjectSchema.list;
import static org.aqcp.schema.ObjectSchema.number;
import static org.aqcp.schema.ObjectSchema.text;
import static org.aqcp.schema.ObjectSchema.to;
import static org.aqcp.schema.ObjectSchema.words;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.util.Arrays;
import org.aqcp.condition.Status;
import org.aqcp.framework.Source;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Evidence;
import org.aqcp.report.evaluation.JsonReport;

/** The schema of the JSON evaluation; its words are those of the enums that it is made from. */
final class EvaluationSchema {
  private static final ObjectMapper JSON = new ObjectMapper();

  private EvaluationSchema() {}

  static String evaluation() {
    SchemaBuilder builder =
        RecordSchemas.generator(SchemaVersion.DRAFT_2020_12).buildMultipleSchemaDefinitions();
    ObjectNode evidence = builder.createSchemaReference(Evidence.class);
    ObjectNode definitions = builder.collectDefinitions("$defs");
    defineShared(definitions);
    definitions.set("criterion", criterion());
    definitions.set("indicator", indicator(evidence));
    ExplanationSchemas.define(definitions);
    return FileSchemas.print(root(), "$defs", definitions);
  }

  /** What is the same in an evaluation without reasons. */
  static void defineShared(ObjectNode definitions) {
    definitions.set("status", words(Arrays.stream(Status.values()).map(Status::key).toList()));
    definitions.set(
        "digest", text("SHA-256 over contents").put("pattern", "^sha256:[0-9a-f]{64}$"));
    definitions.set("couldBecome", couldBecome());
    definitions.set("counts", counts());
  }

  private static ObjectNode root() {
    ObjectNode root = JSON.createObjectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", "urn:" + JsonReport.FORMAT.replace('/', ':'));
    ObjectNode format = JSON.createObjectNode();
    format.put("description", "the format of this object").put("const", JsonReport.FORMAT);
    return root.setAll(
        new ObjectSchema(
                "Evaluation",
                "One partnership held against one framework version, and why it stands where it"
                    + " does.")
            .with("format", format)
            .with("framework", framework())
            .with("rules", rules())
            .with("partnership", partnership())
            .with("status", to("status", "where the partnership stands on the whole benchmark"))
            .with("couldBecome", to("couldBecome", "of the whole benchmark"))
            .with("counts", to("counts", "of all indicators"))
            .with("criteria", list("criterion", "in the order of the framework version"))
            .node());
  }

  static ObjectNode framework() {
    return new ObjectSchema("Framework", "The framework version that it is held against.")
        .with("id", text("the id of the framework version"))
        .with("level", text("the level whose criteria are asked"))
        .with("digest", to("digest", "of the framework version's file"))
        .node();
  }

  static ObjectNode rules() {
    return new ObjectSchema("Rules", "The rules that decided.")
        .with("digest", to("digest", "of the rule files and the vocabulary"))
        .node();
  }

  static ObjectNode partnership() {
    return new ObjectSchema("Partnership", "The partnership that is evaluated.")
        .with("name", text("its name"))
        .with("asOf", text("the day for which it is described").put("format", "date"))
        .with("file", text("its file, as the user named it"))
        .with("digest", to("digest", "of its file"))
        .node();
  }

  static ObjectNode couldBecome() {
    ObjectNode node = list("status", "the other statuses that are still possible; empty: decided");
    return node.put("uniqueItems", true);
  }

  static ObjectNode counts() {
    ObjectSchema counts = new ObjectSchema("Counts", "How many indicators have each status.");
    for (Status status : Status.values()) {
      counts.with(status.key(), number("that are " + status.words()));
    }
    return counts.node();
  }

  private static ObjectNode criterion() {
    return new ObjectSchema("Criterion", "Where the partnership stands on a criterion.")
        .with("id", text("the criterion's id"))
        .with("title", text("its title"))
        .with("status", to("status", "where the partnership stands"))
        .with("couldBecome", to("couldBecome", "of the criterion"))
        .with("counts", to("counts", "of the criterion's indicators"))
        .with("indicators", list("indicator", "in the order of the framework version"))
        .node();
  }

  private static ObjectNode indicator(ObjectNode evidence) {
    ObjectNode own = JSON.createObjectNode();
    own.put("description", "the partnership's own ratings, which no rule reads");
    own.put("type", "array").put("minItems", 1).set("items", evidence);
    return new ObjectSchema("Indicator", "Where the partnership stands on an indicator, and why.")
        .with("id", text("the indicator's id"))
        .with("title", text("its title"))
        .with("status", to("status", "where the partnership stands"))
        .with("rules", list("rule", "the rules that conclude on it, with their reasons"))
        .with("couldBecome", to("couldBecome", "of the indicator"))
        .with("decidedBy", list("unreported", "what is unreported and would decide it"))
        .withOptional(
            "remedy",
            list(
                "change",
                "few changes with which it is met; empty: none is known; left out: not looked for"))
        .with("advice", text("what the framework version advises to meet it"))
        .with("source", source())
        .withOptional("evidence", own)
        .node();
  }

  private static ObjectNode source() {
    ObjectNode kind = words(PartMarks.of(Source.class.getRecordComponents()[0]).words());
    return new ObjectSchema("Source", "Whose words and numbers the indicator is made of.")
        .with("kind", kind.put("description", "the framework's own, or this project's reading"))
        .withOptional("note", text("what is known of it"))
        .node();
  }
}
