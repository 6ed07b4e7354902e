package org.aqcp.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas as editors use them: hints on every key, neither too strict nor too lax. */
class EditorHintsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {"partnership", "framework", "cases", "lexicon", "measures", "measure-cases"})
  void every_key_has_a_title_a_description_and_an_example_that_is_right(String name)
      throws IOException {
    ObjectNode root = (ObjectNode) JSON.readTree(Files.readString(file(name)));
    assertThat(root.get("$schema").asText()).isEqualTo(FileSchemas.DRAFT);
    Map<String, JsonNode> keys = new TreeMap<>();
    collect(root, "", keys);
    assertThat(keys).hasSizeGreaterThan(10);
    keys.forEach((key, schema) -> assertHints(root, key, schema));
  }

  private static void assertHints(ObjectNode root, String key, JsonNode schema) {
    assertThat(schema.path("title").asText()).as(key).isNotBlank();
    assertThat(schema.path("description").asText()).as(key).isNotBlank();
    assertThat(schema.path("examples")).as(key).isNotEmpty();
    ObjectNode alone = schema.deepCopy();
    alone.set("definitions", root.get("definitions"));
    JsonSchema validator = factory().getSchema(alone);
    for (JsonNode example : schema.get("examples")) {
      assertThat(
              validator.validate(
                  example,
                  context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)))
          .as(key + " " + example)
          .isEmpty();
    }
  }

  private static void collect(JsonNode node, String path, Map<String, JsonNode> keys) {
    node.path("properties")
        .properties()
        .forEach(key -> keys.put(path + "/" + key.getKey(), key.getValue()));
    if (node.has("properties")) {
      assertThat(node.path("additionalProperties").asBoolean(true)).as(path).isFalse();
    }
    node.properties()
        .forEach(child -> collect(child.getValue(), path + "/" + child.getKey(), keys));
  }

  @TestFactory
  Stream<DynamicTest> every_shipped_file_fits_its_schema() throws IOException {
    return Stream.of(Path.of("framework-versions"), Path.of("rules"), Path.of("examples"))
        .flatMap(EditorHintsTest::yaml)
        .map(path -> DynamicTest.dynamicTest(path.toString(), () -> assertFits(path)));
  }

  private static Stream<Path> yaml(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(path -> path.toString().endsWith(".yaml")).toList().stream();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertFits(Path path) throws IOException {
    String name = path.getFileName().toString();
    String schema = name.endsWith(".cases.yaml") ? "cases" : name.replaceFirst("\\.yaml$", "");
    boolean words = path.startsWith("rules/vocabulary");
    boolean example = path.getParent().endsWith("examples");
    if (path.getParent().endsWith("measures")) {
      schema = schema.equals("cases") ? "measure-cases" : "measures";
    }
    assertThat(
            misfits(words ? "lexicon" : example ? "partnership" : schema, Files.readString(path)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules/aqcp-1.0/local/2-employers.cases.yaml | {L2.1: met} | {L2.1: yes}",
        "rules/aqcp-1.0/local/2-employers.cases.yaml | expect: {L2.1: met} | expects: {L2.1: met}",
        "rules/aqcp-1.0/local/2-employers.cases.yaml | 'level: local' | 'level: [local]'",
        "rules/aqcp-1.0/local/2-employers.cases.yaml | 'as-of: 2014-06-30' | 'as-of: 30.6.2014'",
        "rules/aqcp-1.0/local/2-employers.cases.yaml | employers-confirming: 2 | employers-confirm:"
            + " 2",
        "framework-versions/aqcp-1.0/framework.yaml | 'released: 2014-06-30' | 'released: June"
            + " 2014'",
        "framework-versions/aqcp-1.0/framework.yaml | 'id: L2.2' | 'id: L2/2'",
        "framework-versions/aqcp-1.0/framework.yaml | 'remedy: ' | 'advice: '",
        "framework-versions/aqcp-1.0/framework.yaml | '{employers: 2' | '{employers: two'",
        "framework-versions/aqcp-1.0/framework.yaml | aqcp-framework/1 | aqcp-framework/2",
        "examples/riverbend/partnership.yaml | 'level: local' | 'level: [local]'",
        "examples/riverbend/partnership.yaml | 'employers:' | 'employer:'",
      })
  void a_seeded_mistake_does_not_fit(Path path, String from, String to) throws IOException {
    String name = path.getFileName().toString();
    String schema = name.endsWith(".cases.yaml") ? "cases" : name.replaceFirst("\\.yaml$", "");
    String text = Files.readString(path);
    assertThat(text).contains(from);
    assertThat(misfits(schema, text.replace(from, to))).isNotEmpty();
  }

  private static Set<ValidationMessage> misfits(String schema, String text) throws IOException {
    return factory()
        .getSchema(Files.readString(file(schema)))
        .validate(
            text,
            InputFormat.YAML,
            context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
  }

  private static JsonSchemaFactory factory() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
  }

  private static Path file(String schema) {
    return Path.of("schema/" + schema + ".schema.json");
  }
}
