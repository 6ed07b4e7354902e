package org.aqcp.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.random.WorstShape;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HOSTILE =
      "\"Lake\\side\"\n"
          + "Career\r"
          + "\t\u001B[31m\u007F\u009B\u2028\u2029\u202Eyawhtap\u202C </script> é \uD83C\uDF93";

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("examples"))) {
      return folders
          .map(folder -> folder.resolve("partnership.yaml"))
          .filter(Files::exists)
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void says_which_rules_were_not_refereed_and_where_a_search_stopped() throws IOException {
    String yaml = WorstShape.ASSESSMENTS_ACCEPTED_BY_ALL_OF_ONE_PARENT.yaml(2000);
    PartnershipFile file =
        Shipped.HOME.partnerships().read("worst.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    String text = JsonEvaluation.indented(SmallPartnership.explained(file));
    assertThat(misfits(text)).isEmpty();
    JsonNode json = JSON.readTree(text);
    assertThat(json.findValues("refereed")).isNotEmpty().allMatch(node -> !node.asBoolean(true));
    assertThat(json.findValues("searchStopped")).isNotEmpty().allMatch(JsonNode::asBoolean);
  }

  @Test
  void says_nothing_of_it_where_all_was_refereed_and_tried() {
    String text = JsonEvaluation.indented(SmallPartnership.explained("Lakeside"));
    assertThat(text).doesNotContain("refereed", "searchStopped");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_example_fits_the_schema_and_its_counts_add_up(Path file) throws IOException {
    ExplainedEvaluation explained = SmallPartnership.explained(new PartnershipReader().read(file));
    String text = JsonEvaluation.indented(explained);
    assertThat(misfits(text)).isEmpty();
    JsonNode json = JSON.readTree(text);
    boolean state = json.at("/framework/level").asText().equals("state");
    assertThat(json.findValues("advice")).hasSize(state ? 29 : 35);
    assertThat(sum(json.get("counts"))).isEqualTo(state ? 29 : 35);
    for (Status status : Status.values()) {
      String count = "/counts/" + status.key();
      int inCriteria = 0;
      for (JsonNode criterion : json.get("criteria")) {
        assertThat(criterion.at(count).asInt()).isEqualTo(having(status, criterion));
        inCriteria += having(status, criterion);
      }
      assertThat(json.at(count).asInt()).isEqualTo(inCriteria);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void what_has_no_remedies_fits_the_schema_and_says_nothing_of_them(Path file) throws IOException {
    PartnershipFile read = new PartnershipReader().read(file);
    Evaluator evaluator = Shipped.evaluator(read.partnership().level());
    String text = JsonEvaluation.line(ExplainedEvaluation.reasons(read, evaluator));
    assertThat(misfits(text)).isEmpty();
    JsonNode with = JSON.readTree(JsonEvaluation.line(ExplainedEvaluation.of(read, evaluator)));
    with.findParents("remedy")
        .forEach(it -> ((ObjectNode) it).remove(List.of("remedy", "remedyGives", "sideEffects")));
    assertThat(JSON.readTree(text)).isEqualTo(with);
  }

  private static int having(Status status, JsonNode criterion) {
    int having = 0;
    for (JsonNode indicator : criterion.get("indicators")) {
      having += indicator.get("status").asText().equals(status.key()) ? 1 : 0;
    }
    return having;
  }

  @Test
  void the_same_partnership_is_the_same_bytes() {
    Path file = Path.of("examples/lakeside/partnership.yaml");
    String once =
        JsonEvaluation.indented(SmallPartnership.explained(new PartnershipReader().read(file)));
    String again =
        JsonEvaluation.indented(SmallPartnership.explained(new PartnershipReader().read(file)));
    assertThat(again).isEqualTo(once).endsWith("}\n").contains("\n  \"format\": ");
  }

  @Test
  void several_evaluations_are_one_line_each_and_say_the_same() throws IOException {
    ExplainedEvaluation explained = SmallPartnership.explained(HOSTILE);
    String line = JsonEvaluation.line(explained);
    assertThat(line.lines()).hasSize(1);
    assertThat(line).endsWith("}\n");
    assertThat(JSON.readTree(line)).isEqualTo(JSON.readTree(JsonEvaluation.indented(explained)));
  }

  @Test
  void a_hostile_name_survives_a_round_trip_and_steers_no_terminal() throws IOException {
    String text = JsonEvaluation.line(SmallPartnership.explained(HOSTILE));
    assertThat(misfits(text)).isEmpty();
    JsonNode json = JSON.readTree(text.getBytes(StandardCharsets.UTF_8));
    assertThat(json.at("/partnership/name").asText()).isEqualTo(HOSTILE);
    assertThat(json.findValuesAsText("label")).contains(HOSTILE);
    assertThat(text)
        .contains(
            "\\u001B", "\\u007F", "\\u009B", "\\u2028", "\\u2029", "\\u202E", "é \uD83C\uDF93")
        .doesNotContain("\u001B", "\u007F", "\u009B", "\u2028", "\u2029", "\u202E", "\u202C");
  }

  @Test
  void what_is_no_evaluation_does_not_fit_the_schema() throws IOException {
    String text = JsonEvaluation.line(SmallPartnership.explained("Lakeside"));
    assertThat(misfits(text.replace("\"advice\"", "\"advise\""))).hasSize(2 * 35);
    assertThat(misfits(text.replaceFirst("\"status\":\"[a-z-]+\"", "\"status\":\"good\"")))
        .hasSize(1);
    assertThat(misfits(text.replaceFirst("\"needed\":[0-9]+,", ""))).hasSize(1);
  }

  private static int sum(JsonNode counts) {
    int sum = 0;
    for (JsonNode count : counts) {
      sum += count.asInt();
    }
    return sum;
  }

  private static List<String> misfits(String json) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("schema/evaluation.schema.json")));
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
