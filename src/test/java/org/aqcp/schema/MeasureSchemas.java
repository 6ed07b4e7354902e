package org.aqcp.schema;

import static org.aqcp.schema.ObjectSchema.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.aqcp.metrics.cases.CaseWords;
import org.aqcp.metrics.cases.MeasureCaseReader;
import org.aqcp.metrics.condition.PeriodCondition;
import org.aqcp.metrics.measure.MeasureFile;
import org.aqcp.metrics.measure.MeasureFileReader;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.period.PeriodColumns;

/** The schemas of files of measures and of their cases. */
final class MeasureSchemas {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> LISTS = List.of("all-of", "any-of", "none-of");

  private MeasureSchemas() {}

  static String measures() {
    RecordSchemas records = RecordSchemas.ofFiles();
    ObjectNode root = FileSchemas.file(MeasureFileReader.FORMAT, MeasureFile.class, records);
    ObjectNode terms = text("conditions with names, for use in measures and in other terms");
    terms.put("type", "object").putObject("propertyNames").put("pattern", "^[a-z][a-z0-9-]*$");
    terms.set("additionalProperties", records.reference(PeriodCondition.class));
    terms.putArray("examples").addObject().put("left", "exit is known");
    ((ObjectNode) root.get("properties")).set("terms", terms);
    ObjectNode measures = (ObjectNode) root.get("properties").get("measures");
    measures.put("minItems", 1);
    ArrayNode required = (ArrayNode) root.get("required");
    for (int i = required.size() - 1; i >= 0; i--) {
      if (required.get(i).asText().equals("measures")) {
        required.remove(i);
      }
    }
    ArrayNode either = root.putArray("anyOf");
    either.addObject().putArray("required").add("measures");
    either.addObject().putArray("required").add("retire");
    return FileSchemas.print(EditorHints.added(root));
  }

  /** Text, a list of conditions, or a key with one. */
  static ObjectNode condition() {
    ObjectNode node = JSON.createObjectNode();
    node.put("title", "Condition");
    node.put("description", "Text such as `exit is known`, or conditions joined by a key.");
    ArrayNode forms = node.putArray("anyOf");
    forms.addObject().put("type", "string").put("pattern", "\\S");
    forms.add(list());
    ObjectNode keyed = forms.addObject().put("type", "object");
    keyed.put("minProperties", 1).put("maxProperties", 1).put("additionalProperties", false);
    ObjectNode keys = keyed.putObject("properties");
    for (String key : LISTS) {
      ObjectNode of = list().put("description", "conditions that hold as the key says");
      of.putArray("examples").addArray().add("exit is known");
      keys.set(key, of);
    }
    node.putArray("examples").add("exit is known");
    return node;
  }

  private static ObjectNode list() {
    ObjectNode list = JSON.createObjectNode().put("type", "array").put("minItems", 1);
    list.putObject("items").put("$ref", "#/definitions/PeriodCondition");
    return list;
  }

  /** The value of a measure. */
  static ObjectNode value() {
    ObjectNode node = text("What is computed.");
    node.put("title", "Value").put("pattern", "^(rate|count|(sum|median) of [a-z].*)$");
    node.putArray("examples").add("rate").add("median of wages-q2");
    return node;
  }

  static String cases() {
    RecordSchemas records = RecordSchemas.ofFiles();
    ObjectNode root =
        FileSchemas.head(
            MeasureCaseReader.FORMAT, "Cases", "The tests of the measures beside them.");
    ((ArrayNode) root.get("required")).add("cases");
    ObjectNode properties = (ObjectNode) root.get("properties");
    properties.set("usual", reference("Usual", "what every period has unless it says otherwise"));
    ObjectNode cases = properties.putObject("cases");
    cases.put("description", "the cases, in any order").put("type", "array").put("minItems", 1);
    cases.putObject("items").put("$ref", "#/definitions/CaseHead");
    ObjectNode head = records.object(MeasureCaseReader.CaseHead.class);
    ((ArrayNode) head.get("required")).add("people");
    ObjectNode value = (ObjectNode) head.get("properties").get("value");
    value.putArray("type").add("string").add("number");
    ObjectNode people = text("the people, each period one item");
    people.put("type", "array").put("minItems", 1);
    people.putObject("items").put("$ref", "#/definitions/Person");
    ((ObjectNode) head.get("properties")).set("people", people);
    ObjectNode definitions = JSON.createObjectNode();
    definitions.set("CaseHead", head);
    definitions.set("Person", person());
    definitions.set("Usual", columns("What every period has."));
    root.set(FileSchemas.DEFINITIONS, definitions);
    return FileSchemas.print(EditorHints.added(root));
  }

  private static ObjectNode reference(String to, String description) {
    ObjectNode node = text(description);
    node.remove("type");
    return node.put("$ref", "#/definitions/" + to);
  }

  private static ObjectNode person() {
    ObjectNode node = columns("A period of a person, by its columns.");
    node.put("title", "Person");
    node.putArray("required").add("stands");
    ObjectNode stands = text("where the period must stand in the measure");
    ArrayNode words = stands.putArray("enum");
    CaseWords.all().forEach(words::add);
    stands.putArray("examples").add("numerator");
    ObjectNode person = text("a name, the same for all periods of one person");
    person.put("pattern", "\\S").putArray("examples").add("Ana");
    ObjectNode properties = (ObjectNode) node.get("properties");
    properties.set("stands", stands);
    properties.set("person", person);
    return node;
  }

  private static ObjectNode columns(String description) {
    ObjectNode node = text(description);
    node.put("title", "Usual").put("type", "object").put("additionalProperties", false);
    ObjectNode properties = node.putObject("properties");
    for (PeriodColumn column : PeriodColumns.all()) {
      ObjectNode cell = text(column.title());
      cell.remove("type");
      cell.putArray("type").add("string").add("number").add("boolean");
      cell.putArray("examples").add("unknown");
      properties.set(column.name(), cell);
    }
    return node;
  }
}
