package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change of version does to partnerships, as the command says it. */
final class FrameworkImpactTest {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CORPUS = "examples";

  @TempDir private Path folder;

  @Test
  void counts_are_those_of_evaluating_each_example_under_both_versions() throws IOException {
    for (List<String> versions :
        List.of(
            List.of("aqcp-1.0", "aqcp-1.1-preview"),
            List.of("aqcp-1.1-preview", "aqcp-1.0"),
            List.of("aqcp-1.0", "aqcp-2013-draft"))) {
      JsonNode impact =
          json(
              "framework impact %s %s --corpus %s -f json"
                  .formatted(versions.get(0), versions.get(1), CORPUS));
      Map<String, String> expected = oneByOne(versions.get(0), versions.get(1));
      Map<String, String> said = new TreeMap<>();
      for (String group : List.of("indicators", "criteria", "benchmark")) {
        for (JsonNode one : impact.get(group).get("verdicts")) {
          said.put(
              HOME.relativize(Path.of(one.get("file").asText())) + " " + one.get("id").asText(),
              one.path("before").asText("-") + " " + one.path("after").asText("-"));
        }
        int counted = 0;
        for (JsonNode number : impact.get(group).get("counts")) {
          counted += number.asInt();
        }
        assertThat(counted).isEqualTo(impact.get(group).get("verdicts").size());
      }
      assertThat(said).isEqualTo(expected).isNotEmpty();
    }
  }

  /** What differs, by file and id: evaluated by the other command, one file at a time. */
  private static Map<String, String> oneByOne(String before, String after) throws IOException {
    List<List<String>> replaced = replaced();
    Map<String, String> differs = new TreeMap<>();
    for (Path file : examples()) {
      String name = HOME.relativize(file).toString();
      Map<String, String> was = statuses(name, before);
      Map<String, String> now = statuses(name, after);
      replaced.forEach(
          pair -> {
            // an indicator with another id is compared under the later one
            rename(pair.get(0), pair.get(1), was, now);
            rename(pair.get(1), pair.get(0), was, now);
          });
      TreeSet<String> ids = new TreeSet<>(was.keySet());
      ids.addAll(now.keySet());
      for (String id : ids) {
        String turn = was.getOrDefault(id, "-") + " " + now.getOrDefault(id, "-");
        if (!was.getOrDefault(id, "-").equals(now.getOrDefault(id, "-"))) {
          differs.put(name + " " + id, turn);
        }
      }
    }
    return differs;
  }

  private static void rename(
      String one, String other, Map<String, String> was, Map<String, String> now) {
    if (was.containsKey(one) && !now.containsKey(one) && now.containsKey(other)) {
      was.put(other, was.remove(one));
    }
  }

  /** The ids that indicators replace, read from the files as text. */
  private static List<List<String>> replaced() throws IOException {
    List<List<String>> replaced = new ArrayList<>();
    try (Stream<Path> files = Files.list(HOME.resolve("framework-versions"))) {
      for (Path version : files.filter(Files::isDirectory).sorted().toList()) {
        String id = "";
        for (String line : Files.readAllLines(version.resolve("framework.yaml"))) {
          if (line.matches(".*\\bid: [A-Z]+\\d+\\.\\d+.*")) {
            id = line.replaceAll(".*\\bid: ([A-Z]+\\d+\\.\\d+).*", "$1");
          }
          if (line.matches("[^#]*replaces: \\[.*")) {
            replaced.add(List.of(line.replaceAll(".*replaces: \\[([^,\\]]+).*", "$1"), id));
          }
        }
      }
    }
    return replaced;
  }

  private static Map<String, String> statuses(String file, String version)
      throws JsonProcessingException {
    JsonNode evaluation = json("evaluate " + file + " --against " + version + " -f json");
    Map<String, String> statuses = new TreeMap<>();
    statuses.put("benchmark", evaluation.get("status").asText());
    for (JsonNode criterion : evaluation.get("criteria")) {
      statuses.put(criterion.get("id").asText(), criterion.get("status").asText());
      for (JsonNode indicator : criterion.get("indicators")) {
        statuses.put(indicator.get("id").asText(), indicator.get("status").asText());
      }
    }
    return statuses;
  }

  private static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.walk(HOME.resolve(CORPUS))) {
      return files.filter(file -> file.endsWith("partnership.yaml")).sorted().toList();
    }
  }

  private static JsonNode json(String line) throws JsonProcessingException {
    return JSON.readTree(new OneShot(HOME, HOME).run(line).out());
  }

  @Test
  void nothing_evaluated_is_never_good() {
    OneShot.Said none =
        new OneShot(HOME, HOME)
            .run("framework impact aqcp-1.0 aqcp-1.1-preview --corpus " + folder);
    assertThat(none.status()).isEqualTo(ExitStatus.USAGE);
    OneShot.Said unsaid = new OneShot(HOME, HOME).run("framework impact aqcp-1.0 aqcp-1.1-preview");
    assertThat(unsaid.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(unsaid.talk()).contains("name it with `--corpus`");
  }

  @Test
  void the_text_names_files_and_changes_and_is_the_same_each_time() {
    String line = "framework impact aqcp-1.0 aqcp-1.1-preview --corpus examples";
    String out = new OneShot(HOME, HOME).run(line).out();
    assertThat(out)
        .contains("* S1.6  Continuous communication")
        .contains("examples/riverbend/partnership.yaml")
        .contains("L2.1: not met -> met");
    assertThat(out.lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(80);
    assertThat(new OneShot(HOME, HOME).run(line + " --jobs 2").out()).isEqualTo(out);
  }
}
