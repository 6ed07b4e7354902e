package org.aqcp.schema;

import static org.aqcp.schema.ObjectSchema.list;
import static org.aqcp.schema.ObjectSchema.number;
import static org.aqcp.schema.ObjectSchema.text;
import static org.aqcp.schema.ObjectSchema.to;
import static org.aqcp.schema.ObjectSchema.words;
import static org.aqcp.schema.ObjectSchema.yesOrNo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.aqcp.report.cases.CaseRunJson;
import org.aqcp.report.evaluation.JsonVerdicts;

/** The schemas of verdicts without reasons, of runs of cases, and of phrases. */
final class OutputSchemas {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DEFINITIONS = "$defs";

  private OutputSchemas() {}

  static String verdicts() {
    ObjectNode definitions = JSON.createObjectNode();
    EvaluationSchema.defineShared(definitions);
    definitions.set("indicator", verdict("Indicator", "an indicator").node());
    definitions.set(
        "criterion",
        verdict("Criterion", "a criterion")
            .with("indicators", list("indicator", "in the order of the framework version"))
            .node());
    ObjectNode root =
        new ObjectSchema("Verdicts", "Where one partnership stands, without the reasons: one line.")
            .with("framework", EvaluationSchema.framework())
            .with("rules", EvaluationSchema.rules())
            .with("partnership", EvaluationSchema.partnership())
            .with("status", to("status", "where the partnership stands on the whole benchmark"))
            .with("couldBecome", to("couldBecome", "of the whole benchmark"))
            .with("counts", to("counts", "of all indicators"))
            .with("criteria", list("criterion", "in the order of the framework version"))
            .root(JsonVerdicts.FORMAT);
    return FileSchemas.print(root, DEFINITIONS, definitions);
  }

  private static ObjectSchema verdict(String title, String on) {
    return new ObjectSchema(title, "Where the partnership stands on " + on + ".")
        .with("id", text("its id"))
        .with("status", to("status", "where the partnership stands"))
        .with("couldBecome", to("couldBecome", "of it"));
  }

  static String tests() {
    ObjectNode definitions = JSON.createObjectNode();
    EvaluationSchema.defineShared(definitions);
    definitions.retain("status", "digest");
    definitions.set("version", testedVersion());
    definitions.set("coverage", coverage());
    definitions.set("missing", missing());
    definitions.set("file", caseFile());
    definitions.set("case", oneCase());
    ObjectNode root =
        new ObjectSchema("Tests", "Runs of the cases of framework versions.")
            .with("versions", list("version", "those that were tested"))
            .root(CaseRunJson.FORMAT);
    return FileSchemas.print(root, DEFINITIONS, definitions);
  }

  private static ObjectNode testedVersion() {
    return new ObjectSchema("Version", "A framework version whose cases were run.")
        .with("id", text("its id"))
        .with("digest", to("digest", "of its file"))
        .with("cases", number("that were run"))
        .with("failed", number("of them"))
        .with("coverage", to("coverage", "what the cases show"))
        .with("files", list("file", "by name"))
        .node();
  }

  private static ObjectNode coverage() {
    return new ObjectSchema("Coverage", "What of the rules the cases show.")
        .with("targets", number("that there are to show"))
        .with("shown", number("of them"))
        .with("missing", list("missing", "the others"))
        .node();
  }

  private static ObjectNode missing() {
    return new ObjectSchema("Missing", "Something that no case shows.")
        .with("indicator", text("the id of its indicator"))
        .with("kind", text("what sort of thing it is"))
        .with("what", text("in words"))
        .node();
  }

  private static ObjectNode caseFile() {
    return new ObjectSchema("File", "A file of cases.")
        .with("file", text("its name within the home"))
        .with("level", text("of its rules"))
        .with("cases", list("case", "in their order"))
        .node();
  }

  private static ObjectNode oneCase() {
    return new ObjectSchema("Case", "A case that was run.")
        .with("name", text("its name"))
        .with("line", number("where it stands, counted from 1"))
        .with("passed", yesOrNo("whether all that it expects was found"))
        .with("expected", statuses("what it expects, by id"))
        .with("found", statuses("what was found, by id"))
        .node();
  }

  private static ObjectNode statuses(String description) {
    ObjectNode node = JSON.createObjectNode();
    node.put("description", description).put("type", "object");
    node.putObject("additionalProperties").put("$ref", "#/$defs/status");
    return node;
  }

  static String phrases() {
    ObjectNode definitions = JSON.createObjectNode();
    definitions.set("phrase", phrase());
    definitions.set("blank", blank());
    definitions.set("reads", reads());
    definitions.set("example", example());
    ObjectNode root =
        new ObjectSchema("Phrases", "What rules can say.")
            .with("phrases", list("phrase", "in the order of the vocabulary, or as they fit"))
            .root("aqcp-phrases/1");
    return FileSchemas.print(root, DEFINITIONS, definitions);
  }

  private static ObjectNode phrase() {
    ObjectNode example = JSON.createObjectNode().put("description", "a rule that uses it");
    example.putArray("anyOf").addObject().put("$ref", "#/$defs/example");
    example.withArray("anyOf").addObject().put("type", "null");
    return new ObjectSchema("Phrase", "One way to say a sentence.")
        .with("phrase", text("with its blanks in braces"))
        .with(
            "kind",
            words(List.of("sentence", "narrowing", "conclusion")).put("description", "its place"))
        .with("file", text("of the vocabulary"))
        .with("line", number("counted from 1"))
        .with("blanks", list("blank", "in their order"))
        .with("narrows", texts("kinds of facts that a narrowing phrase can narrow"))
        .with("reads", list("reads", "what it reads of a partnership's file"))
        .with("example", example)
        .node();
  }

  private static ObjectNode blank() {
    return new ObjectSchema("Blank", "What a sentence fills in.")
        .with("name", text("as it stands in the phrase"))
        .with("takes", words(List.of("number", "words")).put("description", "what fits"))
        .with("words", texts("those that fit; empty where any does"))
        .node();
  }

  private static ObjectNode reads() {
    ObjectNode section = text("its key; null at the top of the file");
    section.putArray("type").add("string").add("null");
    return new ObjectSchema("Reads", "Parts of a section of a partnership's file.")
        .with("section", section)
        .with("parts", texts("their keys"))
        .node();
  }

  private static ObjectNode example() {
    return new ObjectSchema("Example", "Where a rule uses a phrase.")
        .with("lines", texts("of the rule"))
        .with("file", text("of the rule"))
        .with("line", number("counted from 1"))
        .node();
  }

  private static ObjectNode texts(String description) {
    ObjectNode node = text(description).put("type", "array");
    node.putObject("items").put("type", "string");
    return node;
  }
}
