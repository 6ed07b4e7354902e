package org.aqcp.schema;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.aqcp.report.evaluation.JsonEvaluation;

/** The schemas of output for other programs. */
final class OutputSchemas {
  static final String DEFINITIONS = "$defs";

  private static final ObjectMapper JSON = new ObjectMapper();

  private OutputSchemas() {}

  /** The schema of the record that is printed. */
  static String of(Class<?> output) {
    return FileSchemas.print(root(output));
  }

  static String evaluation() {
    ObjectNode root = root(JsonEvaluation.class);
    ObjectNode together = ((ObjectNode) root.at("/$defs/sentence")).putObject("dependentRequired");
    together.putArray("counted").add("operator").add("needed").add("function");
    together.putArray("needed").add("counted");
    ((ObjectNode) root.at("/$defs/fact/properties/lacks")).put("minItems", 1);
    ((ObjectNode) root.at("/$defs/indicator/properties/evidence")).put("minItems", 1);
    return FileSchemas.print(root);
  }

  private static ObjectNode root(Class<?> output) {
    RecordSchemas records = RecordSchemas.ofOutputs();
    ObjectNode object = records.object(output);
    String format = object.at("/properties/format/const").asText();
    ObjectNode root = JSON.createObjectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", "urn:" + format.replace('/', ':'));
    root.setAll(object);
    root.set(DEFINITIONS, records.definitions());
    return root;
  }
}
