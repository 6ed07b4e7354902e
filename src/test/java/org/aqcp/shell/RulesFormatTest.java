package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RulesFormatTest {
  @TempDir private Path folder;
  @TempDir private Path elsewhere;
  private SmallHome home;
  private Path rules;

  @BeforeEach
  void a_home_with_rules() throws IOException {
    home = SmallHome.in(folder);
    rules = folder.resolve(SmallHome.RULES);
  }

  @Test
  void rewrites_what_is_laid_out_otherwise_and_keeps_its_permissions() throws IOException {
    String before = Files.readString(rules);
    home.write(SmallHome.RULES, "\uFEFF" + before.replace("    ", "  "));
    Files.setPosixFilePermissions(rules, PosixFilePermissions.fromString("rw-rw-r--"));
    assertThat(run("rules format --check"))
        .isEqualTo(
            new OneShot.Said(
                ExitStatus.NOT_MET, SmallHome.RULES + "\n", "1 of 2 rule files would change\n"));
    assertThat(run("rules format").out()).isEqualTo(SmallHome.RULES + "\n");
    assertThat(rules).hasContent(before);
    assertThat(Files.readAllBytes(rules)).isEqualTo(before.getBytes(StandardCharsets.UTF_8));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(rules)))
        .isEqualTo("rw-rw-r--");
    assertThat(run("rules format --check").status()).isEqualTo(ExitStatus.OK);
    try (Stream<Path> beside = Files.list(rules.getParent())) {
      assertThat(beside).containsExactlyInAnyOrder(rules, folder.resolve(SmallHome.CASES));
    }
  }

  @Test
  void lines_end_as_most_of_them_do() throws IOException {
    String windows = Files.readString(rules).replace("\n", "\r\n");
    home.write(SmallHome.RULES, windows);
    assertThat(run("rules format --check").status()).isEqualTo(ExitStatus.OK);
    home.write(SmallHome.RULES, windows.replace("    There is", "\tThere is").trim() + "\n\n");
    assertThat(run("rules format --check").status()).isEqualTo(ExitStatus.NOT_MET);
    assertThat(run("rules format").out()).isEqualTo(SmallHome.RULES + "\n");
    assertThat(Files.readString(rules)).isEqualTo(windows);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", SmallHome.RULES, "rules/linked/2.dslr"})
  void no_link_leads_it_out_of_the_home(String named) throws IOException {
    Path outside = Files.createDirectory(elsewhere.resolve("outside")).resolve("2.dslr");
    Files.move(rules, outside);
    Files.createSymbolicLink(rules, outside);
    Files.createSymbolicLink(folder.resolve("rules/linked"), outside.getParent());
    home.edit(SmallHome.RULES, "    There is", "  There is");
    String before = Files.readString(outside);
    for (String option : List.of("", " --check")) {
      OneShot.Said said = run("rules format " + named + option);
      assertThat(said.status()).isEqualTo(ExitStatus.USAGE);
      assertThat(said.talk()).contains("this link leads out of its home");
    }
    assertThat(outside).hasContent(before);
  }

  @Test
  void leaves_a_file_whose_rules_are_not_whole_and_mends_the_others() throws IOException {
    home.edit(SmallHome.RULES, "end\n\nrule", "\nrule");
    home.edit(SmallHome.ROLL_UP, "    ", "  ");
    String broken = Files.readString(rules);
    OneShot.Said said = run("rules format");
    assertThat(said.status()).isEqualTo(ExitStatus.FRAMEWORK);
    assertThat(said.out()).isEqualTo(SmallHome.ROLL_UP + "\n");
    assertThat(said.talk())
        .isEqualTo(
            "1 of 2 rule files rewritten, 1 not touched:\n"
                + SmallHome.RULES
                + ":8:1: the rule above has no `end`; write it on a line of its own\n");
    assertThat(rules).hasContent(broken);
  }

  @Test
  void takes_rule_files_by_name_and_nothing_else() {
    assertThat(run("rules format " + SmallHome.RULES).talk())
        .isEqualTo("0 of 1 rule files rewritten\n");
    run("rules format " + SmallHome.VOCABULARY)
        .refuses(
            ExitStatus.USAGE,
            "aqcp: `"
                + SmallHome.VOCABULARY
                + "` is not a rule file; use files that end in `.dslr`");
    assertThat(run("rules format nowhere.dslr").status()).isEqualTo(ExitStatus.USAGE);
  }

  private OneShot.Said run(String line) {
    return new OneShot(folder, folder).run(line);
  }
}
