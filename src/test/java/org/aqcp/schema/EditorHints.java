package org.aqcp.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What editors show for a key while the user types: title, description and example. */
final class EditorHints {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode root;

  private EditorHints(ObjectNode root) {
    this.root = root;
  }

  /** The schema with such hints on every key, wherever they can be made from what it says. */
  static ObjectNode added(ObjectNode root) {
    new EditorHints(root).add(root);
    return root;
  }

  private void add(JsonNode node) {
    if (node instanceof ObjectNode schema && schema.get("properties") instanceof ObjectNode keys) {
      List<Map.Entry<String, JsonNode>> all = new ArrayList<>(keys.properties());
      all.forEach(key -> keys.set(key.getKey(), hinted(key.getKey(), (ObjectNode) key.getValue())));
    }
    node.forEach(this::add);
  }

  private ObjectNode hinted(String key, ObjectNode schema) {
    ObjectNode own = withoutSiblings(schema);
    ObjectNode hinted = JSON.createObjectNode();
    hinted.put("title", own.has("title") ? own.get("title").asText() : title(key));
    hinted.put(
        "description",
        own.has("description") ? own.get("description").asText() : about(own).asText());
    JsonNode example = example(own);
    own.remove(List.of("title", "description"));
    hinted.setAll(own);
    if (!own.has("examples")) {
      hinted.putArray("examples").add(example);
    }
    return hinted;
  }

  /** This draft heeds nothing beside a reference, so the reference goes one level down. */
  private static ObjectNode withoutSiblings(ObjectNode schema) {
    ObjectNode own = schema.deepCopy();
    ArrayNode to = JSON.createArrayNode();
    if (own.has("$ref")) {
      to.addObject().set("$ref", own.remove("$ref"));
    }
    if (own.remove("allOf") instanceof ArrayNode parts) {
      for (JsonNode part : parts) {
        if (part.has("$ref")) {
          to.add(part);
        } else {
          own.setAll((ObjectNode) part);
        }
      }
    }
    if (!to.isEmpty()) {
      own.set("allOf", to);
    }
    return own;
  }

  private static String title(String key) {
    String words = key.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private JsonNode about(ObjectNode schema) {
    JsonNode described = schema.has("items") ? resolved(schema.get("items")) : resolved(schema);
    if (!described.has("description")) {
      throw new IllegalStateException("nothing says what this is: " + schema);
    }
    return described.get("description");
  }

  private JsonNode resolved(JsonNode schema) {
    JsonNode reference = schema.has("allOf") ? schema.at("/allOf/0/$ref") : schema.path("$ref");
    return reference.isTextual() ? root.at(reference.asText().substring(1)) : schema;
  }

  private JsonNode example(JsonNode schema) {
    if (schema.has("examples")) {
      return schema.at("/examples/0");
    }
    if (schema.has("const")) {
      return schema.get("const");
    }
    if (schema.has("enum")) {
      return schema.at("/enum/0");
    }
    if (schema.has("items")) {
      return JSON.createArrayNode().add(example(schema.get("items")));
    }
    JsonNode of = resolved(schema);
    if (!of.equals(schema)) {
      return example(of);
    }
    if (schema.has("properties")) {
      return objectExample(schema);
    }
    throw new IllegalStateException("nothing says what stands here: " + schema);
  }

  /** With the keys that it must have, or else with its first. */
  private JsonNode objectExample(JsonNode schema) {
    ObjectNode example = JSON.createObjectNode();
    List<String> keys = new ArrayList<>();
    schema.path("required").forEach(key -> keys.add(key.asText()));
    if (keys.isEmpty()) {
      keys.add(schema.get("properties").fieldNames().next());
    }
    for (String key : keys) {
      example.set(key, example(schema.get("properties").get(key)));
    }
    return example;
  }
}
