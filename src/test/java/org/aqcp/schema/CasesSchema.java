package org.aqcp.schema;

import static org.aqcp.schema.ObjectSchema.text;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.aqcp.condition.Status;

/** The schema of a case file: a case states a partnership's file without the head. */
final class CasesSchema {
  private static final String FORMAT = "aqcp-cases/1";
  private static final List<String> HEAD = List.of("format", "name", "level", "as-of");

  private CasesSchema() {}

  static String cases() {
    ObjectNode partnership = FileSchemas.partnershipRoot();
    ObjectNode head = (ObjectNode) partnership.get("properties");
    ObjectNode root = FileSchemas.head(FORMAT, "Cases", "The tests of the rules beside them.");
    ((ArrayNode) root.get("required")).add("against").add("level").add("as-of").add("cases");
    ObjectNode properties = (ObjectNode) root.get("properties");
    properties.set(
        "against", example(text("the framework version that the rules are of"), "aqcp-1.0"));
    properties.set("level", head.get("level").deepCopy());
    properties.set("as-of", head.get("as-of").deepCopy());
    ObjectNode complete =
        text("that the cases' sections are complete unless a case says which are");
    properties.set("complete", example(complete.put("const", "all"), "all"));
    ObjectNode cases = properties.putObject("cases");
    cases.put("description", "the cases, in any order").put("type", "array").put("minItems", 1);
    cases.putObject("items").put("$ref", "#/definitions/Case");
    ObjectNode definitions = (ObjectNode) partnership.get(FileSchemas.DEFINITIONS);
    definitions.set("Case", oneCase());
    definitions.set("Given", given(head));
    definitions.set("Expectations", expect());
    root.set(FileSchemas.DEFINITIONS, definitions);
    return FileSchemas.print(EditorHints.added(root));
  }

  private static ObjectNode oneCase() {
    return new ObjectSchema("Case", "What is given, and which verdicts that is to lead to.")
        .with(
            "name",
            example(
                text("a sentence that could be read out in a meeting"),
                "a pathway that says nothing about its doors is unknown"))
        .with("given", reference("Given", "a partnership; what is left out is unreported"))
        .with(
            "expect",
            reference(
                "Expectations",
                "the statuses of indicators, or of criteria and the benchmark, by their ids"))
        .node();
  }

  private static ObjectNode reference(String to, String description) {
    ObjectNode node = text(description);
    node.remove("type");
    return node.put("$ref", "#/definitions/" + to);
  }

  private static ObjectNode given(ObjectNode head) {
    ObjectNode node = new ObjectSchema("Given", "A partnership's file without its head.").node();
    node.remove("required");
    ObjectNode properties = (ObjectNode) node.get("properties");
    properties.setAll(head.deepCopy());
    properties.remove(HEAD);
    properties.set(
        "statuses",
        reference("Expectations", "in a case of roll-up rules: statuses of the parts, no facts"));
    ObjectNode pathway = node.putArray("examples").addObject();
    pathway.putArray("pathways").addObject().put("name", "Nursing");
    return node;
  }

  private static ObjectNode expect() {
    ObjectNode node =
        text(
            "Statuses by ids; in cases of roll-up rules also of criteria, the benchmark and"
                + " `others`.");
    node.put("title", "Expectations").put("type", "object").put("minProperties", 1);
    node.putObject("propertyNames").put("pattern", "^[A-Za-z0-9.-]+$");
    ObjectNode status = node.putObject("additionalProperties");
    status.put("title", "Status").put("description", "where the partnership is to stand");
    ArrayNode words = status.putArray("enum");
    ArrayNode meanings = status.putArray("enumDescriptions");
    for (Status one : Status.values()) {
      words.add(one.key());
      meanings.add(meaning(one));
    }
    status.putArray("examples").add(Status.MET.key());
    node.putArray("examples").addObject().put("L6.3", Status.UNKNOWN.key());
    return node;
  }

  private static String meaning(Status status) {
    return switch (status) {
      case MET -> "the rule holds, and nothing unreported could take it away";
      case PARTLY_MET -> "the lesser rule holds";
      case NOT_MET -> "no rule holds, and nothing unreported could make one hold";
      case UNKNOWN -> "what is unreported decides it";
      case NOT_APPLICABLE -> "the indicator does not ask anything of this partnership";
    };
  }

  private static ObjectNode example(ObjectNode node, String example) {
    node.putArray("examples").add(example);
    return node;
  }
}
