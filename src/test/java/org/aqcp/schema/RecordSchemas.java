package org.aqcp.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.input.file.Origin;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Required;
import org.aqcp.partnership.facts.Fact;

/**
 * The schemas of records and their contents.
 *
 * @param printed whether the records are written as JSON, or else read from files
 * @param definitions of the types that others refer to, in the order in which they are met
 */
record RecordSchemas(boolean printed, ObjectNode definitions) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final YAMLMapper EXAMPLES = new YAMLMapper();

  /** What a record knows but its file does not hold under a key. */
  private static final Set<Class<?>> BESIDE_THE_FILE = Set.of(Place.class, Origin.class);

  static RecordSchemas ofFiles() {
    return new RecordSchemas(false, JSON.createObjectNode());
  }

  static RecordSchemas ofOutputs() {
    return new RecordSchemas(true, JSON.createObjectNode());
  }

  /** A record with its keys and no others. */
  ObjectNode object(Class<?> record) {
    ObjectNode node = JSON.createObjectNode();
    String noun = Words.kebab(name(record)).replace('-', ' ');
    node.put("title", Character.toUpperCase(noun.charAt(0)) + noun.substring(1));
    node.put("description", record.getAnnotation(About.class).value()).put("type", "object");
    ArrayNode required = node.putArray("required");
    node.put("additionalProperties", false);
    ObjectNode properties = node.putObject("properties");
    for (RecordComponent component : record.getRecordComponents()) {
      if (isKey(component)) {
        properties.set(key(component), component(component));
        if (isRequired(component)) {
          required.add(key(component));
        }
      }
    }
    if (required.isEmpty()) {
      node.remove("required");
    }
    return node;
  }

  /** A reference to the definition of a type. */
  ObjectNode reference(Class<?> type) {
    String name = name(type);
    if (printed) {
      name = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
    if (!definitions.has(name)) {
      // its place is taken before the types within it come to theirs
      definitions.putObject(name).setAll(new ValueSchemas(this, null).definition(type));
    }
    String key = printed ? OutputSchemas.DEFINITIONS : FileSchemas.DEFINITIONS;
    return JSON.createObjectNode().put("$ref", "#/" + key + "/" + name);
  }

  private static String name(Class<?> type) {
    return type.getSimpleName().replaceFirst("^Json", "");
  }

  private static boolean isKey(RecordComponent component) {
    return !BESIDE_THE_FILE.contains(component.getType())
        && !component.getName().equals("inheritance")
        && !(component.getType() == Map.class && component.getName().equals("sections"));
  }

  /** Facts are printed as they are read. */
  private boolean isAsInFiles(RecordComponent component) {
    return !printed || Fact.class.isAssignableFrom(component.getDeclaringRecord());
  }

  private String key(RecordComponent component) {
    String name = component.getName();
    return isAsInFiles(component) ? Words.kebab(name) : name.replaceFirst("_$", "");
  }

  private boolean isRequired(RecordComponent component) {
    return isAsInFiles(component)
        ? component.isAnnotationPresent(Required.class)
        : component.getType() != Optional.class;
  }

  private ObjectNode component(RecordComponent component) {
    ValueSchemas values = new ValueSchemas(this, component);
    About about = component.getAnnotation(About.class);
    if (about == null) {
      // what its type says is enough
      return values.definition(values.plain(component.getGenericType()));
    }
    ObjectNode node = JSON.createObjectNode().put("description", about.value());
    node.setAll(values.of(component.getGenericType()));
    if (!about.example().isEmpty()) {
      node.putArray("examples").add(example(about));
    }
    return node;
  }

  private static JsonNode example(About about) {
    try {
      return EXAMPLES.readTree(about.example());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not an example: " + about.example(), e);
    }
  }
}
