package org.aqcp.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import org.aqcp.framework.FrameworkReader;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.partnership.Partnership;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.SectionType;

/** Generates the schemas of whole files: a record, its format and, of partnerships, sections. */
final class FileSchemas {
  private static final ObjectMapper JSON = new ObjectMapper();

  private FileSchemas() {}

  static String partnership() {
    SchemaBuilder builder = RecordSchemas.generator().buildMultipleSchemaDefinitions();
    ObjectNode reference = builder.createSchemaReference(Partnership.class);
    ObjectNode sections = JSON.createObjectNode();
    ArrayNode keys = JSON.createArrayNode();
    for (SectionType type : SectionType.values()) {
      ObjectNode section = sections.putObject(type.key());
      section.put("type", "array").set("items", builder.createSchemaReference(type.of()));
      keys.add(type.key());
    }
    ObjectNode definitions = builder.collectDefinitions("$defs");
    ObjectNode root = file(PartnershipReader.FORMAT, reference, definitions);
    ObjectNode properties = (ObjectNode) root.get("properties");
    ObjectNode incomplete = properties.putObject("incomplete");
    incomplete
        .put("description", "the sections that are known only in part")
        .put("type", "array")
        .put("uniqueItems", true)
        .putObject("items")
        .set("enum", keys);
    properties.setAll(sections);
    return print(root, definitions);
  }

  static String framework() {
    SchemaBuilder builder = RecordSchemas.generator().buildMultipleSchemaDefinitions();
    ObjectNode reference = builder.createSchemaReference(FrameworkVersion.class);
    ObjectNode definitions = builder.collectDefinitions("$defs");
    return print(file(FrameworkReader.FORMAT, reference, definitions), definitions);
  }

  /** The schema of a file that holds one record; its definition moves to the top. */
  private static ObjectNode file(String format, ObjectNode reference, ObjectNode definitions) {
    String pointer = reference.get("$ref").asText();
    ObjectNode of =
        (ObjectNode) definitions.remove(pointer.substring(pointer.lastIndexOf('/') + 1));
    ObjectNode root = JSON.createObjectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", "urn:" + format.replace('/', ':'));
    root.set("title", of.get("title"));
    root.set("description", of.get("description"));
    root.put("type", "object");
    root.putArray("required").add("format").addAll((ArrayNode) of.get("required"));
    root.put("additionalProperties", false);
    ObjectNode properties = root.putObject("properties");
    properties
        .putObject("format")
        .put("description", "the format of the file, in its first line")
        .put("const", format);
    properties.setAll((ObjectNode) of.get("properties"));
    return root;
  }

  static String print(ObjectNode root, ObjectNode definitions) {
    root.set("$defs", definitions);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
    try {
      return JSON.writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can be printed", e);
    }
  }
}
