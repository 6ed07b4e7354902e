package org.aqcp.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.report.evaluation.JsonEvaluation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A program that writes what an evaluation says, where it says it, gets what it is promised. */
class AppliedChangesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final List<String> WORTH =
      List.of("not-met", "unknown", "partly-met", "not-applicable", "met");

  static Stream<Arguments> examples() throws IOException {
    List<Arguments> all = new ArrayList<>();
    try (Stream<Path> folders = Files.list(Path.of("examples"))) {
      List<Path> partnerships =
          folders.filter(one -> Files.exists(one.resolve("partnership.yaml"))).sorted().toList();
      for (Path folder : partnerships) {
        all.add(arguments(folder.getFileName().toString(), "as it is"));
        all.add(arguments(folder.getFileName().toString(), "all"));
        all.add(arguments(folder.getFileName().toString(), "nothing"));
      }
    }
    return all.stream();
  }

  @ParameterizedTest(name = "{0}, complete: {1}")
  @MethodSource("examples")
  void every_remedy_does_what_it_says_and_nothing_else(String example, String complete)
      throws IOException {
    ObjectNode file = example(example, complete);
    Map<String, String> before = statuses(file);
    for (JsonNode indicator : indicators(file)) {
      String id = indicator.get("id").asText();
      if (!indicator.get("remedy").isEmpty()) {
        Map<String, String> after = statuses(changed(file, indicator.get("remedy")));
        assertThat(after.get(id))
            .as("%s after %s", id, indicator.get("remedy"))
            .isEqualTo(indicator.get("remedyGives").asText());
        assertThat(worse(before, after)).as(id).isEqualTo(sideEffects(indicator));
      }
    }
  }

  @ParameterizedTest(name = "{0}, complete: {1}")
  @MethodSource("examples")
  void that_there_is_no_more_can_be_written_into_the_file(String example, String complete)
      throws IOException {
    ObjectNode file = example(example, complete);
    for (JsonNode indicator : indicators(file)) {
      ArrayNode written = JSON.createArrayNode();
      indicator.get("decidedBy").forEach(one -> add(one, written));
      assertThat(statuses(changed(file, written))).hasSameSizeAs(statuses(file));
    }
  }

  private static void add(JsonNode one, ArrayNode written) {
    if (one.has("value")) {
      written.add(one);
    }
  }

  private static ObjectNode example(String name, String complete) throws IOException {
    Path path = Path.of("examples", name, "partnership.yaml");
    ObjectNode file = (ObjectNode) YAML.readTree(Files.readString(path));
    if (complete.equals("all")) {
      file.put("complete", "all");
    } else if (complete.equals("nothing")) {
      file.remove("complete");
    }
    return file;
  }

  private static ObjectNode changed(ObjectNode file, JsonNode changes) {
    ObjectNode changed = file.deepCopy();
    for (JsonNode change : changes) {
      String[] steps = change.get("path").asText().split("\\.", -1);
      JsonNode at = changed;
      for (int i = 0; i < steps.length - 1; i++) {
        at = at.get(steps[i].replaceAll("\\[.*", "")).get(Integer.parseInt(index(steps[i])));
      }
      write((ObjectNode) at, steps[steps.length - 1], change.get("value"));
    }
    return changed;
  }

  private static void write(ObjectNode at, String step, JsonNode value) {
    String key = step.replaceAll("\\[.*", "");
    if (!step.endsWith("]")) {
      at.set(key, value);
    } else if (at.has(key)) {
      assertThat(index(step)).isEqualTo("+");
      ((ArrayNode) at.get(key)).add(value);
    } else {
      at.putArray(key).add(value);
    }
  }

  private static String index(String step) {
    return step.substring(step.indexOf('[') + 1, step.length() - 1);
  }

  private static List<JsonNode> indicators(ObjectNode file) throws IOException {
    PartnershipFile partnership = read(file);
    ExplainedEvaluation explained = ExplainedEvaluation.of(partnership, evaluator(partnership));
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode criterion : JSON.readTree(JsonEvaluation.line(explained)).get("criteria")) {
      criterion.get("indicators").forEach(all::add);
    }
    return all;
  }

  private static Map<String, String> statuses(ObjectNode file) throws IOException {
    PartnershipFile partnership = read(file);
    Evaluation evaluation = evaluator(partnership).evaluate(partnership.partnership());
    Map<String, String> statuses = new LinkedHashMap<>();
    evaluation.criteria().stream()
        .flatMap(criterion -> criterion.indicators().stream())
        .forEach(it -> statuses.put(it.indicator().id(), it.verdict().status().key()));
    return statuses;
  }

  private static PartnershipFile read(ObjectNode file) throws IOException {
    return new PartnershipReader().read("p.yaml", JSON.writeValueAsBytes(file));
  }

  private static Evaluator evaluator(PartnershipFile file) {
    return Shipped.evaluator(file.partnership().level());
  }

  private static List<String> worse(Map<String, String> before, Map<String, String> after) {
    return before.keySet().stream()
        .filter(id -> WORTH.indexOf(after.get(id)) < WORTH.indexOf(before.get(id)))
        .map(id -> id + " from " + before.get(id) + " to " + after.get(id))
        .toList();
  }

  private static List<String> sideEffects(JsonNode indicator) {
    List<String> said = new ArrayList<>();
    for (JsonNode one : indicator.path("sideEffects")) {
      said.add(
          one.get("indicator").asText()
              + " from "
              + one.get("from").asText()
              + " to "
              + one.get("to").asText());
    }
    return said;
  }
}
