package org.aqcp.shell;

import static org.aqcp.shell.SmallHome.FRAMEWORK;
import static org.aqcp.shell.SmallHome.ROLL_UP;
import static org.aqcp.shell.SmallHome.RULES;
import static org.aqcp.shell.SmallHome.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of invalid framework version or vocabulary. */
final class BadFrameworkTest {
  private static final String SHAPE =
      ":15:1: this is not a phrase of the vocabulary; write `[condition][]the sentence=the"
          + " condition that it means` or `[consequence][]...`, without backticks before the `=`";

  @TempDir private Path folder;

  private OneShot door;
  private SmallHome home;

  @BeforeEach
  void write() throws IOException {
    home = SmallHome.in(folder);
    home.write("p.yaml", "format: aqcp-partnership/1\nname: P\nlevel: local\nas-of: 2014-06-30\n");
    door = new OneShot(folder, folder);
  }

  @Test
  void as_it_is_nothing_is_wrong_with_it() {
    OneShot.Said said = door.run("evaluate p.yaml");
    assertThat(said.talk()).isEmpty();
    assertThat(said.out()).contains("L2.1", "L2.2", "small-1.0");
  }

  @ParameterizedTest
  @MethodSource({"wrong_vocabulary", "wrong_framework"})
  void tells_file_line_column_what_is_wrong_and_what_to_do(
      String file, String from, String to, String problems) throws IOException {
    home.edit(file, from, to);
    door.run("evaluate p.yaml").refuses(ExitStatus.FRAMEWORK, problems);
  }

  static Stream<Arguments> wrong_vocabulary() {
    String phrase = "[condition][]There is an employer with the role {role:[a-z-]+}=";
    String drl = "exists Employer( roles contains \"{role}\" )\n";
    return Stream.of(
        arguments(
            VOCABULARY,
            phrase + drl,
            phrase + drl + "[condition][]There is an employer with {what}=exists Employer()\n",
            VOCABULARY
                + ":3:1: the placeholder {what} is on only one side of the `=`; write it on both"),
        arguments(
            VOCABULARY,
            phrase + drl,
            phrase
                + drl
                + "[condition][]There is an employer with the role {x}="
                + drl.replace("role}", "x}"),
            RULES
                + ":4:5: two phrases fit `There is an employer with the role decide`: `There is an"
                + " employer with the role {role}` (rules/vocabulary/employers.dsl:2) and `There"
                + " is an employer with the role {x}` (rules/vocabulary/employers.dsl:3); change"
                + " one of them so that only one fits"),
        arguments(
            VOCABULARY, phrase, "[conditon][]There is=", VOCABULARY + SHAPE.replace("15", "2")),
        arguments(
            VOCABULARY, phrase, "There is an employer=", VOCABULARY + SHAPE.replace("15", "2")),
        arguments(
            VOCABULARY,
            phrase + drl,
            phrase + drl.replace("roles", "rols"),
            VOCABULARY
                + ":2:81: `There is an employer with the role {role}`: an employer has no `rols`;"
                + " did you mean `roles`?"),
        arguments(
            VOCABULARY,
            "# Employers.",
            "# Employers\u2028.",
            VOCABULARY + ":1:12: the hidden character U+2028 is in the text; remove it"));
  }

  static Stream<Arguments> wrong_framework() {
    return Stream.of(
        arguments(
            FRAMEWORK,
            "- id: L2.2",
            "- id: L2.2: x",
            FRAMEWORK
                + ":18:17: unexpected `:` here; put text that contains `: ` in quotes, and check"
                + " the indentation"),
        arguments(
            FRAMEWORK,
            "employers: 2",
            "employers: two",
            FRAMEWORK + ":21:33: `employers` must be a whole number, 0 or more, not `two`"),
        arguments(
            FRAMEWORK,
            "remedy: Invite",
            "remdy: Invite",
            FRAMEWORK + ":22:9: unknown key `remdy`; did you mean `remedy`?"));
  }

  @Test
  void what_no_rule_is_about_is_told_where_it_stands() throws IOException {
    home.edit(RULES, "    @indicator(\"L2.2\")", "    @indicator(\"L2.1\")");
    home.edit(RULES, "`employers`", "2");
    door.run("evaluate p.yaml")
        .refuses(
            ExitStatus.FRAMEWORK,
            FRAMEWORK
                + ":18:9: no rule is about indicator L2.2; write one with `@indicator(\"L2.2\")`,"
                + " or start it with `aqcp rules new L2.2`");
    Files.delete(folder.resolve(ROLL_UP));
    assertThat(door.run("evaluate p.yaml").talk())
        .contains(FRAMEWORK + ": no rule says when a criterion is met")
        .contains(FRAMEWORK + ": no rule says when a benchmark is met");
  }

  @Test
  void an_empty_folder_of_rules_is_not_a_benchmark_that_nobody_meets() throws IOException {
    Files.delete(folder.resolve(RULES));
    door.run("evaluate p.yaml")
        .refuses(
            ExitStatus.FRAMEWORK,
            "rules/small-1.0/local: no file ending in `.dslr` is here; write one, or choose another"
                + " home with `--home`");
  }

  @Test
  void files_that_are_no_text_are_told_all_at_once() throws IOException {
    Files.write(folder.resolve(RULES), new byte[] {'r', 0});
    Files.write(folder.resolve(VOCABULARY), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    door.run("evaluate p.yaml")
        .refuses(
            ExitStatus.FRAMEWORK,
            VOCABULARY
                + ": the file is not UTF-8 text; save it as UTF-8\n"
                + RULES
                + ": the file is binary, not text; choose a text file");
    door.run("rules phrases")
        .refuses(
            ExitStatus.FRAMEWORK, VOCABULARY + ": the file is not UTF-8 text; save it as UTF-8");
  }
}
