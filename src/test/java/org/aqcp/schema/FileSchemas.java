package org.aqcp.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.aqcp.framework.FrameworkReader;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.HomeSettings;
import org.aqcp.framework.HomeWords;
import org.aqcp.framework.Revision;
import org.aqcp.partnership.Migration;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.rules.lexicon.Lexicon;
import org.aqcp.rules.lexicon.LexiconFile;

/** Generates the schemas of complete files: the record, the format and any sections. */
final class FileSchemas {
  /** Newer drafts are not yet known to every editor. */
  static final String DRAFT = "http://json-schema.org/draft-07/schema#";

  static final String DEFINITIONS = "definitions";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ID = "^[A-Za-z0-9.-]+$";
  private static final String NAME = "^[a-z][a-z0-9-]*$";

  private FileSchemas() {}

  static String partnership() {
    return print(EditorHints.added(partnershipRoot()));
  }

  /** The schema of a partnership's file, without what helps only editors. */
  static ObjectNode partnershipRoot() {
    RecordSchemas records = RecordSchemas.ofFiles();
    ObjectNode sections = JSON.createObjectNode();
    ArrayNode keys = JSON.createArrayNode();
    for (SectionType type : SectionType.values()) {
      ObjectNode section = sections.putObject(type.key());
      section.put("type", "array").set("items", records.reference(type.of()));
      keys.add(type.key());
    }
    ObjectNode root = file(PartnershipReader.FORMAT, Partnership.class, records);
    ObjectNode properties = (ObjectNode) root.get("properties");
    properties.set("complete", complete(keys));
    aliases(properties.putObject("aliases"));
    properties.setAll(sections);
    properties
        .putObject(Migration.KEY)
        .put("description", "the times that its answers were taken to another framework version")
        .put("type", "array")
        .set("items", records.reference(Migration.class));
    return root;
  }

  private static void aliases(ObjectNode aliases) {
    aliases
        .put("description", "other names that people use for names in this file")
        .put("type", "object")
        .putObject("additionalProperties")
        .put("type", "string")
        .put("pattern", "\\S");
    aliases.putArray("examples").addObject().put("MDE", "Department of Education");
  }

  private static ObjectNode complete(ArrayNode keys) {
    ObjectNode complete = ObjectSchema.text("the sections that leave nothing out, or all");
    complete.putArray("type").add("string").add("array");
    complete.put("pattern", "^all$").put("uniqueItems", true);
    complete.putObject("items").set("enum", keys);
    complete.putArray("examples").addArray().add("employers").add("services");
    return complete;
  }

  /** A version in full, or one that extends another one: the key {@code extends} decides. */
  static String framework() {
    RecordSchemas records = RecordSchemas.ofFiles();
    ObjectNode root = file(FrameworkReader.FORMAT, FrameworkVersion.class, records);
    ObjectNode whole = form(root);
    ObjectNode revision = form(file(FrameworkReader.FORMAT, Revision.class, records));
    ObjectNode extended = ObjectSchema.text("the version that has what is not said here");
    extended.put("pattern", ID).putArray("examples").add("aqcp-1.0");
    ((ObjectNode) revision.get("properties")).set("extends", extended);
    root.remove(List.of("required", "additionalProperties", "properties", DEFINITIONS));
    root.putObject("if").putArray("required").add("extends");
    root.set("then", revision);
    root.set("else", whole);
    root.set(DEFINITIONS, records.definitions());
    for (String id :
        List.of(
            "/then/properties/id",
            "/else/properties/id",
            "/definitions/Criterion/properties/id",
            "/definitions/Indicator/properties/id",
            "/definitions/RevisedCriterion/properties/id",
            "/definitions/RevisedIndicator/properties/id",
            "/then/properties/retire/items",
            "/definitions/Indicator/properties/replaces/items",
            "/definitions/RevisedIndicator/properties/replaces/items")) {
      ((ObjectNode) root.at(id)).put("pattern", ID);
    }
    ((ObjectNode) root.at("/definitions/Level/properties/id")).put("pattern", NAME);
    for (String list :
        List.of(
            "/else/properties/levels",
            "/else/properties/criteria",
            "/definitions/Criterion/properties/indicators")) {
      ((ObjectNode) root.at(list)).put("minItems", 1);
    }
    return print(EditorHints.added(root));
  }

  /** What a file has beyond what is said of every file of its format. */
  private static ObjectNode form(ObjectNode file) {
    ObjectNode form = JSON.createObjectNode();
    for (String key : List.of("required", "additionalProperties", "properties")) {
      form.set(key, file.get(key));
    }
    return form;
  }

  static String words() {
    ObjectNode root = file(HomeWords.FORMAT, HomeWords.class, RecordSchemas.ofFiles());
    return print(EditorHints.added(root));
  }

  static String lexicon() {
    ObjectNode root = file(Lexicon.FORMAT, LexiconFile.class, RecordSchemas.ofFiles());
    return print(EditorHints.added(root));
  }

  static String home() {
    ObjectNode root = file(HomeSettings.FORMAT, HomeSettings.class, RecordSchemas.ofFiles());
    return print(EditorHints.added(root));
  }

  /** The schema of a file that holds one record. */
  static ObjectNode file(String format, Class<?> record, RecordSchemas records) {
    ObjectNode of = records.object(record);
    ObjectNode root = head(format, of.get("title").asText(), of.get("description").asText());
    if (of.has("required")) {
      ((ArrayNode) root.get("required")).addAll((ArrayNode) of.get("required"));
    }
    ((ObjectNode) root.get("properties")).setAll((ObjectNode) of.get("properties"));
    root.set(DEFINITIONS, records.definitions());
    return root;
  }

  /** A file that so far says only its format. */
  static ObjectNode head(String format, String title, String description) {
    ObjectNode root = JSON.createObjectNode();
    root.put("$schema", DRAFT);
    root.put("$id", "urn:" + format.replace('/', ':'));
    root.put("title", title).put("description", description).put("type", "object");
    root.putArray("required").add("format");
    root.put("additionalProperties", false);
    root.putObject("properties")
        .putObject("format")
        .put("description", "the format of the file, in its first line")
        .put("const", format)
        .put("default", format)
        .putArray("examples")
        .add(format);
    return root;
  }

  static String print(ObjectNode root) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
    try {
      return JSON.writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can be printed", e);
    }
  }
}
