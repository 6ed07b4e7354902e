package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A different framework, for a level that the shipped one lacks, needs data only, no code. */
final class OtherFrameworkTest {
  private static final Path OTHER = Path.of("src/test/resources/other-framework");

  @TempDir private Path folder;
  private OneShot door;

  @BeforeEach
  void a_home_with_both() throws IOException {
    for (String part : new String[] {"framework-versions/aqcp-1.0", "rules/aqcp-1.0"}) {
      copy(Path.of(part), folder.resolve(part));
    }
    copy(Path.of("rules/vocabulary"), folder.resolve("rules/vocabulary"));
    copy(OTHER, folder);
    copy(Path.of("examples/riverbend/partnership.yaml"), folder.resolve("riverbend.yaml"));
    copy(Path.of("rules/aqcp-1.0/roll-up.dslr"), folder.resolve("rules/program-1.0/roll-up.dslr"));
    door = new OneShot(folder, folder);
  }

  @Test
  void a_program_is_evaluated_against_it_without_naming_it() {
    OneShot.Said said = door.run("evaluate program.yaml");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    assertThat(said.out())
        .contains("program level, as of 2015-06-30, against program-1.0")
        .contains("Of 2 indicators 1 met, 1 partly met");
    assertThat(door.run("evaluate riverbend.yaml").out())
        .contains("local level", "against aqcp-1.0");
    assertThat(door.run("evaluate -f json program.yaml").out()).contains("\"level\": \"program\"");
  }

  @Test
  void an_indicator_is_explained_with_what_would_turn_it() {
    assertThat(door.run("explain program.yaml P1.2").out())
        .contains("P1.2  Employers design")
        .contains("win Port for the role co-design (line 8, `roles`)");
  }

  @Test
  void it_is_checked_tested_mutated_and_documented() {
    OneShot.Said check = door.run("framework check program-1.0");
    assertThat(check.out()).contains("no problems in 2 indicators, 9 rules and 16 cases");
    OneShot.Said test = door.run("framework test --require-coverage program-1.0");
    assertThat(test.out()).contains("All 16 cases passed.");
    OneShot.Said mutated = door.run("framework test --mutate program-1.0");
    assertThat(mutated.out()).contains("42 of 44 mutants killed");
    assertThat(door.run("framework docs program-1.0").out())
        .contains("2 program indicators", "Asked of program partnerships.");
    assertThat(door.run("framework list").out()).contains("2 program indicators");
  }

  @Test
  void a_level_that_no_version_declares_is_refused_at_its_place() throws IOException {
    Path file = folder.resolve("program.yaml");
    Files.writeString(file, Files.readString(file).replace("level: program", "level: progam"));
    String problem =
        "program.yaml:3:8: `progam` is not an allowed value for `level`; did you mean `program`?"
            + " allowed values: `state`, `local`, `program`";
    door.run("evaluate program.yaml").refuses(ExitStatus.USAGE, problem);
    door.run("evaluate program.yaml --against program-1.0").refuses(ExitStatus.USAGE, problem);
  }

  @Test
  void a_level_that_the_named_version_lacks_is_refused() {
    door.run("evaluate program.yaml --against aqcp-1.0")
        .refuses(
            ExitStatus.USAGE,
            "framework-versions/aqcp-1.0/framework.yaml: framework version `aqcp-1.0` has no"
                + " criteria at the program level; choose another with `--against`");
  }

  @Test
  void of_two_frameworks_for_a_level_the_default_one_is_meant() throws IOException {
    Path version = folder.resolve("framework-versions/program-1.0/framework.yaml");
    Files.writeString(
        version,
        Files.readString(version)
            .replace("{id: program, title: Single programs}", "{id: local, title: Local}")
            .replace("level: program", "level: local"));
    Files.move(
        folder.resolve("rules/program-1.0/program"), folder.resolve("rules/program-1.0/local"));
    door.run("evaluate riverbend.yaml")
        .refuses(
            ExitStatus.USAGE,
            "framework-versions: several frameworks have criteria at the local level: `aqcp`,"
                + " `program-quality`; choose a version with `--against`, or a `default-framework`"
                + " in `framework-versions/home.yaml`");
    Path settings = folder.resolve("framework-versions/home.yaml");
    Files.writeString(settings, "format: aqcp-home/1\ndefault-framework: program-quality\n");
    assertThat(door.run("evaluate riverbend.yaml").out()).contains("against program-1.0");
    Files.writeString(settings, "format: aqcp-home/1\ndefault-framework: aqcp\n");
    assertThat(door.run("evaluate riverbend.yaml").out()).contains("against aqcp-1.0");
    Files.writeString(settings, "format: aqcp-home/1\ndefault-framework: aqpc\n");
    door.run("evaluate riverbend.yaml")
        .refuses(
            ExitStatus.FRAMEWORK,
            "framework-versions/home.yaml:2:20: `aqpc` is not an allowed value for"
                + " `default-framework`; did you mean `aqcp`? allowed values: `aqcp`,"
                + " `program-quality`");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = file.equals(from) ? to : to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
