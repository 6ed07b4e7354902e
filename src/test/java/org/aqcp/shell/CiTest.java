package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code aqcp ci} in a repository of its own. */
final class CiTest {
  private static final String PREVIEW = "framework-versions/small-1.1/framework.yaml";

  @TempDir private Path folder;
  @TempDir private Path elsewhere;

  private SmallHome home;
  private OneShot door;

  @BeforeEach
  void begin() throws IOException, InterruptedException {
    home = SmallHome.in(folder);
    door = new OneShot(folder, folder, Map.of("PATH", System.getenv("PATH")));
    door.run("framework test --write-missing");
    door.run("rules format");
    git("init", "-q");
    assertThat(door.run("framework lock small-1.0").status()).isEqualTo(ExitStatus.OK);
    commit();
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of("-c", "user.name=a", "-c", "user.email=a@example.org"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(elsewhere.resolve("git.txt").toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(elsewhere.resolve("git.txt"))).isZero();
  }

  private void commit() throws IOException, InterruptedException {
    git("add", "-A");
    git("commit", "-q", "-m", "state");
  }

  @Test
  void an_unchanged_tree_passes() {
    OneShot.Said said = door.run("ci");
    assertThat(said.out())
        .contains("✓ locks     1 locked")
        .contains("✓ mutants   nothing to mutate: rules and cases are as at `HEAD`")
        .contains("✓ changes   everything is as it was")
        .endsWith("passed: all 7 steps\n");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void a_word_edited_in_a_locked_file_ends_with_5_and_names_the_file() throws IOException {
    for (String file : List.of(SmallHome.FRAMEWORK, SmallHome.RULES, SmallHome.CASES)) {
      String before = Files.readString(folder.resolve(file));
      Files.writeString(folder.resolve(file), before.replaceFirst("employers", "businesses"));
      OneShot.Said said = door.run("ci");
      assertThat(said.status()).as(file).isEqualTo(ExitStatus.INTEGRITY);
      assertThat(said.out()).contains("locked-file-changed").contains(file);
      Files.writeString(folder.resolve(file), before);
    }
    assertThat(door.run("ci").status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void an_undeclared_change_of_meaning_ends_with_1_and_the_step()
      throws IOException, InterruptedException {
    Files.delete(folder.resolve("framework-versions/small-1.0/framework.lock"));
    commit();
    home.edit(SmallHome.FRAMEWORK, "employers: 2", "employers: 3");
    OneShot.Said said = door.run("ci");
    assertThat(said.status()).isEqualTo(ExitStatus.NOT_MET);
    assertThat(said.out().replaceAll("\\s+", " "))
        .contains("[undeclared-change]")
        .contains("but its meaning has changed since `HEAD` (L2.2); this is a major step")
        .contains("aqcp framework new ID --extends small-1.0");
    home.edit(SmallHome.FRAMEWORK, "employers: 3", "employers: 2");
    home.edit(SmallHome.FRAMEWORK, "Invite employers.", "Invite more employers.");
    assertThat(door.run("ci").out()).doesNotContain("undeclared-change");
  }

  @Test
  void measures_are_held_to_the_same_as_rules() throws IOException, InterruptedException {
    Files.delete(folder.resolve("framework-versions/small-1.0/framework.lock"));
    SmallMeasures.in(home);
    commit();
    assertThat(door.run("ci").out())
        .containsPattern("✓ cases +8 cases\n")
        .containsPattern("✓ coverage .*, 6 of measures\n")
        .contains("✓ mutants   nothing to mutate")
        .contains("✓ changes   everything is as it was");
    home.edit(SmallMeasures.CASE_FILE, "stands: unknown-numerator", "stands: numerator");
    assertThat(door.run("ci").out()).contains("[failed-case]", SmallMeasures.CASE_FILE + ":3:5:");
    home.write(SmallMeasures.CASE_FILE, SmallMeasures.CASES);
    home.edit(SmallMeasures.FILE, "wages-q2 is above 0", "wages-q2 is at least 0");
    OneShot.Said said = door.run("ci");
    assertThat(said.status()).isEqualTo(ExitStatus.NOT_MET);
    assertThat(said.out().replaceAll("\\s+", " "))
        .contains("[failed-case]")
        .contains("its meaning has changed since `HEAD` (M2); this is a major step")
        .contains("[surviving-mutant]");
  }

  @Test
  void a_version_that_could_not_be_read_at_the_base_is_said()
      throws IOException, InterruptedException {
    String rules = Files.readString(folder.resolve(SmallHome.RULES));
    home.edit(SmallHome.RULES, "There is an employer", "There is an emploier");
    commit();
    home.write(SmallHome.RULES, rules);
    assertThat(door.run("ci").out().replaceAll("\\s+", " "))
        .contains("0 versions compared; not compared, since `HEAD` has no valid version of it:")
        .contains("small-1.0");
  }

  @Test
  void a_step_that_is_stated_too_small_is_found() throws IOException {
    home.write(
        PREVIEW,
        """
        format: aqcp-framework/1
        id: small-1.1
        extends: small-1.0
        title: A later one
        preview: 2015-01-01
        step: minor
        criteria:
          - id: L2
            indicators:
              - {id: L2.2, thresholds: {employers: 3}}
        """);
    door.run("framework test small-1.1 --write-missing");
    OneShot.Said said = door.run("ci --mutate-score 0");
    assertThat(said.out().replaceAll("\\s+", " "))
        .contains("`small-1.1` states `step: minor`, but it differs from `small-1.0` by a major");
    assertThat(said.status()).isEqualTo(ExitStatus.NOT_MET);
    home.edit(PREVIEW, "step: minor", "step: major");
    assertThat(door.run("ci --mutate-score 0").out()).doesNotContain("step-too-small");
  }

  @Test
  void a_released_version_that_is_gone_is_found() throws IOException, InterruptedException {
    home.write(
        PREVIEW,
        """
        format: aqcp-framework/1
        id: small-1.1
        extends: small-1.0
        title: A later one
        released: 2015-01-01
        """);
    commit();
    Files.delete(folder.resolve(PREVIEW));
    assertThat(door.run("ci").out().replaceAll("\\s+", " "))
        .contains("`small-1.1` was released, and is gone since `HEAD`");
  }

  @Test
  void nothing_looked_at_is_never_good() throws IOException {
    assertThat(door.run("ci small-9").status()).isEqualTo(ExitStatus.USAGE);
    Files.createDirectories(folder.resolve("empty"));
    OneShot.Said none = door.run("ci --corpus empty");
    assertThat(none.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(none.talk()).contains("there is no partnership in empty");
    OneShot.Said revision = door.run("ci --base nowhere");
    assertThat(revision.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(revision.talk()).contains("there is no revision `nowhere`");
    assertThat(door.run("ci --base --upload-pack=x").status()).isEqualTo(ExitStatus.USAGE);
    Files.delete(folder.resolve(SmallHome.CASES));
    Files.deleteIfExists(folder.resolve("rules/small-1.0/roll-up.cases.yaml"));
    OneShot.Said cases = door.run("ci");
    assertThat(cases.status()).isNotEqualTo(ExitStatus.OK);
    assertThat(cases.out()).contains("no-cases");
  }

  @Test
  void without_git_a_revision_is_refused_clearly_and_the_rest_is_looked_at() {
    OneShot without = new OneShot(folder, folder, Map.of("PATH", elsewhere.toString()));
    OneShot.Said refused = without.run("ci --base HEAD");
    assertThat(refused.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(refused.talk()).contains("git is not installed").contains("leave out `--base`");
    OneShot.Said rest = without.run("ci --mutate-score 30");
    assertThat(rest.out()).contains("killed").doesNotContain("changes");
    assertThat(rest.status()).as(rest.out()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void what_is_accepted_is_shown_in_every_format_and_fails_nothing() throws IOException {
    String file = "rules/small-1.0/extra.txt";
    home.edit(SmallHome.RULES, "    There is an employer", "      There is an employer");
    door.run("framework lock small-1.0 --again");
    assertThat(door.run("ci").status()).isEqualTo(ExitStatus.NOT_MET);
    home.write(
        "framework-versions/accepted.yaml",
        """
        format: aqcp-accepted/1
        findings:
          - id: unformatted-file
            place: rules/small-1.0/local/2.dslr
            reason: "laid out <by> hand, until % June: 2"
        """);
    OneShot.Said said =
        door.run("ci -f sarif -o ci.sarif -f github -o ci.txt -f json -o ci.json -f text");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    assertThat(said.out())
        .contains("✓ format    1 rule files; 1 accepted".replace("1 rule files", "2 rule files"))
        .contains("rules/small-1.0/local/2.dslr: accepted [unformatted-file]")
        .contains("accepted: laid out <by> hand");
    JsonNode sarif = new ObjectMapper().readTree(folder.resolve("ci.sarif").toFile());
    assertThat(sarif.at("/runs/0/results/0/suppressions/0/kind").asText()).isEqualTo("external");
    assertThat(Files.readString(folder.resolve("ci.txt")))
        .startsWith("::notice file=")
        .contains("until %25 June: 2");
    JsonNode json = new ObjectMapper().readTree(folder.resolve("ci.json").toFile());
    assertThat(json.get("passed").asBoolean()).isTrue();
    assertThat(json.findValues("reason")).isNotEmpty();
    assertThat(folder.resolve(file)).doesNotExist();
    // what is not there any more is said
    door.run("rules format");
    door.run("framework lock small-1.0 --again");
    OneShot.Said stale = door.run("ci");
    assertThat(stale.status()).isEqualTo(ExitStatus.NOT_MET);
    assertThat(stale.out()).contains("nothing-to-accept");
  }

  @Test
  void weaker_cases_are_found_by_their_mutants() throws IOException, InterruptedException {
    Files.delete(folder.resolve("framework-versions/small-1.0/framework.lock"));
    home.write(
        "framework-versions/accepted.yaml",
        """
        format: aqcp-accepted/1
        findings:
          - {id: version-not-locked, place: framework-versions/small-1.0/framework.yaml, reason: a test}
        """);
    commit();
    assertThat(door.run("ci").status()).isEqualTo(ExitStatus.OK);
    String cases = Files.readString(folder.resolve(SmallHome.CASES));
    int last = cases.lastIndexOf("- name:");
    Files.writeString(
        folder.resolve(SmallHome.CASES), cases.substring(0, last).stripTrailing() + "\n");
    OneShot.Said said = door.run("ci");
    assertThat(said.status()).isEqualTo(ExitStatus.NOT_MET);
    assertThat(said.out()).contains("[uncovered]");
  }

  @Test
  void bytes_are_the_same_in_other_places_and_fit_the_schema() throws IOException {
    home.edit(SmallHome.FRAMEWORK, "Offer an employer a seat.", "Offer two employers a seat.");
    List<String> formats = List.of("text", "markdown", "json", "junit", "sarif", "github");
    List<String> here = new ArrayList<>();
    formats.forEach(format -> here.add(door.run("ci -f " + format).out()));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      List<String> there = new ArrayList<>();
      formats.forEach(format -> there.add(door.run("ci -f " + format).out()));
      assertThat(there).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(misfits("schema/ci.schema.json", here.get(2))).isEmpty();
    assertThat(misfits("schema/ci.schema.json", here.get(2).replace("steps", "stps"))).isNotEmpty();
    try (InputStream sarif = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertThat(
              JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                  .getSchema(sarif)
                  .validate(here.get(4), InputFormat.JSON))
          .isEmpty();
    }
  }

  private static Set<ValidationMessage> misfits(String schema, String json) throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(Files.readString(Path.of(schema)))
        .validate(json, InputFormat.JSON);
  }

  @Test
  void the_markdown_and_the_tests_say_the_same() {
    String markdown = door.run("ci -f markdown").out();
    assertThat(markdown).startsWith("## aqcp ci: passed: all 7 steps\n").contains("| ✓ | locks |");
    String junit = door.run("ci -f junit").out();
    assertThat(junit).contains("tests=\"7\"").contains("failures=\"0\"");
    assertThat(door.run("ci -f junit").out()).isEqualTo(junit);
  }
}
