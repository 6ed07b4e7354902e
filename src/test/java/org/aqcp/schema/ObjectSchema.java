package org.aqcp.schema;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The schema of an object with only known keys that has no record. */
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

  /** A key that every such object has. */
  ObjectSchema with(String key, ObjectNode value) {
    required.add(key);
    properties.set(key, value);
    return this;
  }

  ObjectNode node() {
    return node;
  }

  static ObjectNode text(String description) {
    return JSON.createObjectNode().put("description", description).put("type", "string");
  }

  static ObjectNode words(List<String> words) {
    ObjectNode node = JSON.createObjectNode();
    if (words.size() == 1) {
      return node.put("const", words.get(0));
    }
    words.forEach(node.putArray("enum")::add);
    return node;
  }

  static ObjectNode typed(String type) {
    return JSON.createObjectNode().put("type", type);
  }

  static ObjectNode types(ObjectNode node, List<String> types) {
    types.forEach(node.putArray("type")::add);
    return node;
  }
}
