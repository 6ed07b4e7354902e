package org.aqcp.schema;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.aqcp.input.problem.Words;

/** The schema of an object with known keys and no others. */
final class ObjectSchema {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode node = JSON.createObjectNode();
  private final ArrayNode required;
  private final ObjectNode properties;

  ObjectSchema(String title, String description) {
    node.put("title", title).put("description", description).put("type", "object");
    required = node.putArray("required");
    node.put("additionalProperties", false);
    properties = node.putObject("properties");
  }

  /** The outermost object of an output. */
  ObjectNode root(String format) {
    ObjectNode root = JSON.createObjectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", "urn:" + format.replace('/', ':'));
    required.insert(0, "format");
    properties
        .putObject("format")
        .put("description", "the format of this object")
        .put("const", format);
    return root.setAll(node);
  }

  /** A key that every such object has. */
  ObjectSchema with(String key, ObjectNode value) {
    required.add(key);
    return withOptional(key, value);
  }

  ObjectSchema withOptional(String key, ObjectNode value) {
    properties.set(key, value);
    return this;
  }

  ObjectNode node() {
    return node;
  }

  static ObjectNode text(String description) {
    return typed("string", description);
  }

  static ObjectNode number(String description) {
    return typed("integer", description).put("minimum", 0);
  }

  static ObjectNode yesOrNo(String description) {
    return typed("boolean", description);
  }

  private static ObjectNode typed(String type, String description) {
    return JSON.createObjectNode().put("description", description).put("type", type);
  }

  static ObjectNode list(String of, String description) {
    ObjectNode node = typed("array", description);
    node.putObject("items").put("$ref", "#/$defs/" + of);
    return node;
  }

  static ObjectNode to(String definition, String description) {
    return JSON.createObjectNode()
        .put("description", description)
        .put("$ref", "#/$defs/" + definition);
  }

  static ObjectNode words(List<String> words) {
    ObjectNode node = JSON.createObjectNode();
    words.forEach(node.putArray("enum")::add);
    return node;
  }

  static List<String> kebab(List<? extends Enum<?>> constants) {
    return constants.stream().map(constant -> Words.kebab(constant.name())).toList();
  }
}
