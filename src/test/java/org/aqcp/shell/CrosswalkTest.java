package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the indicators of two frameworks are related, as the command says it. */
final class CrosswalkTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private OneShot door;

  @BeforeEach
  void a_home_with_two_frameworks() throws IOException {
    CrosswalkHome.in(folder);
    door = new OneShot(folder, folder);
  }

  @Test
  void every_relation_is_found() throws IOException {
    OneShot.Said said = door.run("crosswalk post-1.0 perkins-1.0 -f json");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    Map<String, String> relations = new TreeMap<>();
    for (JsonNode pair : JSON.readTree(said.out()).get("pairs")) {
      relations.put(
          pair.get("one").asText() + " " + pair.get("other").asText(),
          pair.get("relation").asText());
    }
    assertThat(relations)
        .isEqualTo(
            Map.of(
                "P1.1 K1.1", "in-conflict",
                "P1.2 K1.2", "implied",
                "P1.3 K1.3", "in-conflict",
                "P1.4 K1.2", "overlapping",
                "P1.4 K1.5", "overlapping",
                "P1.5 K1.4", "equivalent",
                "P1.6 K1.7", "not-settled"));
    assertThat(JSON.readTree(said.out()).get("counts").get("independent").asInt()).isEqualTo(35);
  }

  @Test
  void the_overview_says_each_in_a_line_and_what_is_settled() {
    assertThat(door.run("crosswalk post-1.0 perkins-1.0").out().replaceAll("\\s+", " "))
        .contains(
            "42 pairs: 1 equivalent, 1 implied, 2 in conflict, 2 overlapping, 1 not settled,"
                + " 35 independent",
            "asks for everything that K1.2 asks for, and more (proved for up to 3 facts)",
            "overlaps with K1.2, K1.5",
            "is equivalent to K1.4",
            "no partnership meets both (proved for up to 3 facts)",
            "K1.2 met once P1.2 is met",
            "K1.4 met once P1.5 is met")
        .doesNotContain("format: aqcp-partnership/1");
    assertThat(door.run("crosswalk perkins-1.0 post-1.0").out())
        .contains("is met once P1.2 is met, which asks for more (proved for up to 3 facts)")
        .contains("P1.5  met once K1.4 is met")
        .doesNotContain("P1.2  met once");
  }

  @Test
  void a_program_that_leads_to_a_job_only_shows_the_conflict() throws IOException {
    OneShot.Said said = door.run("crosswalk post-1.0 perkins-1.0 P1.1");
    assertThat(said.out().replaceAll("\\s+", " "))
        .contains(
            "is in conflict with K1.1",
            "`met` under post-1.0",
            "perkins-1.0 is stricter",
            "a partnership with P1.1 met under post-1.0 and K1.1 not met under perkins-1.0",
            "leads-to: [employment]",
            "✓ There is a program of study; leading to industry-credential,",
            "✗ There is a program of study; leading to industry-credential,");
    int begin = said.out().indexOf("      format: aqcp-partnership/1");
    int end = said.out().indexOf("    met under");
    Files.writeString(
        folder.resolve("shown.yaml"), said.out().substring(begin, end).replaceAll("(?m)^ {6}", ""));
    assertThat(door.run("evaluate shown.yaml --against post-1.0 P1.1").out()).contains("✓ P1.1");
    assertThat(door.run("evaluate shown.yaml --against perkins-1.0 K1.1").out()).contains("✗ K1.1");
  }

  @Test
  void an_indicator_of_the_second_version_can_be_asked_for() {
    assertThat(door.run("crosswalk post-1.0 perkins-1.0 k1.2").out())
        .contains("6 pairs: 1 implied, 1 overlapping, 4 independent")
        .contains("P1.2  Employers decide on a strategy -> K1.2  Employers decide");
    door.run("crosswalk post-1.0 perkins-1.0 K1.9")
        .refuses(
            ExitStatus.USAGE,
            "aqcp: neither `post-1.0` nor `perkins-1.0` has an indicator `K1.9`; did you mean"
                + " `K1.1`?");
  }

  @Test
  void markdown_has_the_partnerships_too() {
    assertThat(door.run("crosswalk post-1.0 perkins-1.0 P1.1 -f markdown").out())
        .startsWith("# From post-1.0 to perkins-1.0\n")
        .contains("## P1.1 Programs lead to a credential or a job\n\n- is in conflict with K1.1")
        .contains("\n        format: aqcp-partnership/1\n");
    assertThat(door.run("crosswalk post-1.0 perkins-1.0 -f markdown").out())
        .contains("- overlaps with K1.2, K1.5\n")
        .contains("## What post-1.0 settles in perkins-1.0\n\n- K1.2 Employers decide: met once");
  }

  @Test
  void versions_for_different_levels_are_refused() throws IOException {
    Path file = folder.resolve("framework-versions/perkins-1.0/framework.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("{id: local, title: Local}", "{id: state, title: State}")
            .replace("level: local", "level: state"));
    Files.move(
        folder.resolve("rules/perkins-1.0/local"), folder.resolve("rules/perkins-1.0/state"));
    door.run("crosswalk post-1.0 perkins-1.0")
        .refuses(
            ExitStatus.USAGE,
            "aqcp: `post-1.0` and `perkins-1.0` have no level in common; compare versions for"
                + " partnerships of the same level");
  }
}
