package org.aqcp.schema;

import static org.aqcp.schema.ObjectSchema.kebab;
import static org.aqcp.schema.ObjectSchema.list;
import static org.aqcp.schema.ObjectSchema.number;
import static org.aqcp.schema.ObjectSchema.text;
import static org.aqcp.schema.ObjectSchema.to;
import static org.aqcp.schema.ObjectSchema.words;
import static org.aqcp.schema.ObjectSchema.yesOrNo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Truth;

/** The schemas of what the JSON evaluation gives as reasons. */
final class ExplanationSchemas {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<Operator> QUANTITY_OPERATORS =
      List.of(Operator.EQUAL, Operator.LESS, Operator.AT_MOST, Operator.MORE, Operator.AT_LEAST);

  private ExplanationSchemas() {}

  static void define(ObjectNode definitions) {
    definitions.set("truth", truth());
    definitions.set("value", value());
    definitions.set("rule", rule());
    definitions.set("sentence", sentence());
    definitions.set("fact", fact());
    definitions.set("lack", lack());
    definitions.set("unreported", unreported());
    definitions.set("change", change());
  }

  private static ObjectNode rule() {
    ObjectNode conclusions = words(List.of("met", "partly-met", "not-applicable"));
    return new ObjectSchema("Rule", "A rule, and why it holds or not.")
        .with("name", text("the rule's name"))
        .with("file", text("its file and line").put("pattern", ":[0-9]+$"))
        .with("conclusion", conclusions.put("description", "what it concludes where it holds"))
        .with("holds", to("truth", "whether all its sentences hold"))
        .with("sentences", list("sentence", "in the order of the rule"))
        .node();
  }

  private static ObjectNode sentence() {
    ObjectNode function = words(kebab(Arrays.asList(Quantity.Function.values())));
    ObjectNode operator = words(kebab(QUANTITY_OPERATORS));
    ObjectNode thresholds = JSON.createObjectNode().put("type", "object");
    thresholds.put("description", "the values behind the names of thresholds in the rule");
    thresholds.putObject("additionalProperties").put("type", "integer").put("minimum", 0);
    ObjectNode node =
        new ObjectSchema("Sentence", "A sentence of a rule, and why it holds or not.")
            .with("text", text("the sentence, with the thresholds' values in it"))
            .with("holds", to("truth", "whether it holds"))
            .withOptional("counted", counted())
            .withOptional("operator", operator.put("description", "how counted and needed compare"))
            .withOptional("needed", number("the number that is asked for"))
            .withOptional("function", function.put("description", "how it is counted"))
            .with("thresholds", thresholds)
            .with("against", yesOrNo("whether facts that fit stand against the sentence"))
            .with("facts", list("fact", "those it is about, the ones that fit first"))
            .node();
    ObjectNode together = node.putObject("dependentRequired");
    together.putArray("counted").add("operator").add("needed").add("function");
    together.putArray("needed").add("counted");
    return node;
  }

  private static ObjectNode counted() {
    return new ObjectSchema("Counted", "Between which bounds the number lies.")
        .with("min", number("the least it can be"))
        .withOptional("max", number("the most it can be; left out where nothing bounds it"))
        .node();
  }

  private static ObjectNode fact() {
    ObjectNode lacks = list("lack", "what it lacks, where it is not certain to fit");
    return new ObjectSchema(
            "Fact", "A fact, or several that belong together, as a sentence sees it.")
        .withOptional("where", where())
        .with("label", text("what it is called"))
        .with("path", text("its path, such as employers[3]; empty for the partnership itself"))
        .with("holds", to("truth", "whether it is one of those that the sentence asks for"))
        .withOptional("lacks", lacks.put("minItems", 1))
        .node();
  }

  private static ObjectNode lack() {
    return new ObjectSchema("Lack", "What a fact lacks to be one of those asked for.")
        .with("path", text("of the part that lacks it, such as employers[3].roles"))
        .withOptional(
            "value",
            to("value", "what the part says: null is unreported; left out: a fact is lacking"))
        .with("wanted", text("what it would have to be, in words"))
        .node();
  }

  private static ObjectNode unreported() {
    return new ObjectSchema("Unreported", "Something unreported that would decide the verdict.")
        .with("path", text("such as employers[3].sector, or employers for a section"))
        .withOptional("label", text("of the fact that it is a part of"))
        .withOptional("where", where())
        .node();
  }

  private static ObjectNode change() {
    return new ObjectSchema("Change", "One change of what the partnership states.")
        .with("change", text("the change in words"))
        .with("path", text("where it is made; employers[+] adds to a list"))
        .with("value", to("value", "what is to stand there"))
        .node();
  }

  private static ObjectNode where() {
    return text("the name of the partnership's file without folders, and the line")
        .put("pattern", ":[0-9]+$");
  }

  private static ObjectNode value() {
    ObjectNode node = JSON.createObjectNode();
    node.put("description", "as in a partnership's file; days are text, yes and no true and false");
    ArrayNode types = node.putArray("type");
    List.of("string", "integer", "boolean", "array", "object", "null").forEach(types::add);
    return node;
  }

  private static ObjectNode truth() {
    return words(Arrays.stream(Truth.values()).map(Truth::key).toList());
  }
}
