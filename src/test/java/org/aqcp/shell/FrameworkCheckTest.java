package org.aqcp.shell;

import static org.aqcp.shell.SmallHome.CASES;
import static org.aqcp.shell.SmallHome.FRAMEWORK;
import static org.aqcp.shell.SmallHome.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code framework check} as users see it. */
final class FrameworkCheckTest {
  private static final String DECIDES = "There is an employer with the role decide";

  @TempDir private Path folder;

  private SmallHome home;
  private OneShot door;

  @BeforeEach
  void write() throws IOException {
    home = SmallHome.in(folder);
    door = new OneShot(folder, folder);
  }

  @Test
  void what_is_sound_is_said_with_what_was_looked_at() {
    OneShot.Said said = door.run("framework check");
    assertThat(said.out())
        .isEqualTo("small-1.0: no problems in 2 indicators, 8 rules and 3 cases\n");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void an_error_is_shown_in_its_line_with_what_to_do() throws IOException {
    home.edit(RULES, DECIDES, DECIDES + ".");
    OneShot.Said said = door.run("framework check");
    assertThat(said.out())
        .isEqualTo(
            """
            rules/small-1.0/local/2.dslr:4:5: error [unknown-sentence]
              cannot understand `There is an employer with the role decide.`
              4 |     There is an employer with the role decide.
                |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
              remove what follows the last word

            small-1.0: 1 error; one can be fixed with --fix
            """);
    assertThat(said.status()).isEqualTo(ExitStatus.FRAMEWORK);
  }

  @Test
  void warnings_alone_have_a_status_of_their_own() throws IOException {
    home.edit(RULES, "`employers`", "2");
    OneShot.Said said = door.run("framework check small-1.0");
    assertThat(said.out())
        .startsWith(FRAMEWORK + ":21:22: warning [unused-threshold]\n")
        .endsWith("small-1.0: 1 warning\n");
    assertThat(said.status()).isEqualTo(ExitStatus.NOT_MET);
  }

  @Test
  void everything_is_told_in_one_run() throws IOException {
    home.edit(RULES, DECIDES, DECIDES + ".");
    home.edit(CASES, "expect: {L2.2: not-met}", "expect: {L2.2: failed}");
    home.edit(
        "rules/vocabulary/roll-up.dsl",
        "[condition][]Criterion {id:[A-Za-z0-9.-]+} is met or not applicable=",
        "[condition]");
    assertThat(door.run("framework check").out())
        .contains("[unknown-value]", "[invalid-phrase]", "small-1.0: 2 errors\n");
    home.edit(FRAMEWORK, "title: Employers co-design", "title: Employers: co-design");
    assertThat(door.run("framework check").out()).contains("[invalid-yaml]", "[invalid-phrase]");
  }

  @Test
  void files_are_named_from_the_current_folder() throws IOException {
    home.edit(RULES, DECIDES, DECIDES + ".");
    Path above = folder.getParent();
    String name = above.relativize(folder).toString();
    assertThat(new OneShot(above, folder).run("framework check").out())
        .startsWith(name + "/" + RULES + ":4:5: error");
    Path beside = Files.createDirectory(folder.resolve("beside"));
    assertThat(new OneShot(beside, folder).run("framework check").out())
        .startsWith(folder + "/" + RULES + ":4:5: error");
  }

  @Test
  void several_formats_go_to_files_and_the_screen() throws IOException {
    home.edit(RULES, DECIDES, DECIDES + ".");
    OneShot.Said said = door.run("framework check -f sarif -o a.sarif -f json -o a.json -f github");
    assertThat(said.out())
        .isEqualTo(
            "::error"
                + " file=rules/small-1.0/local/2.dslr,line=4,col=5,endColumn=47,title=unknown-sentence::cannot"
                + " understand `There is an employer with the role decide.`; remove what follows"
                + " the last word\n");
    assertThat(Files.readString(folder.resolve("a.sarif"))).contains("\"version\": \"2.1.0\"");
    assertThat(Files.readString(folder.resolve("a.json"))).contains("\"aqcp-findings/1\"");
    OneShot.Said quiet = door.run("framework check -f sarif -o a.sarif");
    assertThat(quiet.out()).isEmpty();
    assertThat(quiet.talk()).isEqualTo("small-1.0: 1 error; one can be fixed with --fix\n");
    door.run("framework check -o a -o b")
        .refuses(
            ExitStatus.USAGE,
            "aqcp: there are more files than formats; give a format with `-f` before each `-o`");
  }

  @Test
  void fix_writes_through_no_link_out_of_the_home(@TempDir Path outside) throws IOException {
    home.edit(FRAMEWORK, "format: aqcp-framework/1\n", "");
    Path version = folder.resolve("framework-versions/small-1.0");
    Path theirs = Files.move(version, outside.resolve("theirs"));
    Files.createSymbolicLink(version, theirs);
    String before = Files.readString(theirs.resolve("framework.yaml"));
    assertThat(door.run("framework check --fix").out()).contains("this link leads out of its home");
    assertThat(theirs.resolve("framework.yaml")).hasContent(before);
  }

  @Test
  void fix_mends_says_what_and_checks_again() throws IOException {
    home.edit(RULES, DECIDES, DECIDES + ".");
    home.edit(RULES, "\"L2.2 employers", "\"employers");
    home.edit(CASES, "expect: {L2.2: not-met}", "expect: {l2.2: Not met}");
    Path rules = folder.resolve(RULES);
    Files.setPosixFilePermissions(rules, PosixFilePermissions.fromString("rw-r-----"));
    OneShot.Said said = door.run("framework check --fix");
    assertThat(said.talk())
        .isEqualTo(
            """
            rules/small-1.0/local/2.cases.yaml:22: expect: {l2.2: Not met} -> expect: {L2.2: not-met}
            rules/small-1.0/local/2.dslr:4: There is an employer with the role decide. -> There is an employer with the role decide
            rules/small-1.0/local/2.dslr:9: rule "employers co-design" -> rule "L2.2 employers co-design"
            """);
    assertThat(said.out())
        .isEqualTo("small-1.0: no problems in 2 indicators, 8 rules and 3 cases\n");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(rules)))
        .isEqualTo("rw-r-----");
    assertThat(door.run("framework check --fix").talk()).isEmpty();
  }

  @Test
  void a_dry_run_shows_a_patch_and_changes_nothing() throws IOException {
    home.edit(RULES, DECIDES, DECIDES + ".");
    String before = Files.readString(folder.resolve(RULES));
    OneShot.Said said = door.run("framework check --fix --dry-run");
    assertThat(said.out())
        .startsWith("--- a/rules/small-1.0/local/2.dslr\n+++ b/rules/small-1.0/local/2.dslr\n@@ ")
        .contains("\n-    " + DECIDES + ".\n+    " + DECIDES + "\n");
    assertThat(Files.readString(folder.resolve(RULES))).isEqualTo(before);
  }

  @Test
  void what_leaves_a_choice_is_not_mended() throws IOException {
    home.edit(RULES, "role co-design", "role co-desing");
    String before = Files.readString(folder.resolve(RULES));
    OneShot.Said said = door.run("framework check --fix");
    assertThat(said.status()).isEqualTo(ExitStatus.FRAMEWORK);
    assertThat(said.talk()).isEmpty();
    assertThat(Files.readString(folder.resolve(RULES))).isEqualTo(before);
    assertThat(door.run("framework check --dry-run").talk())
        .isEqualTo("nothing can be fixed automatically\n");
  }

  @Test
  void folders_that_are_missing_are_findings_like_others() throws IOException {
    Path moved = folder.resolve("elsewhere");
    for (String gone : List.of("rules", "rules/vocabulary", "rules/small-1.0")) {
      Files.move(folder.resolve(gone), moved);
      OneShot.Said said = door.run("framework check");
      assertThat(said.status()).as(gone).isEqualTo(ExitStatus.FRAMEWORK);
      assertThat(said.out()).contains(gone).contains(": error [");
      assertThat(said.talk()).isEmpty();
      Files.move(moved, folder.resolve(gone));
    }
  }

  @Test
  void a_number_behind_the_last_is_taken_for_a_new_indicator() throws IOException {
    home.edit(RULES, "@indicator(\"L2.1\")", "@indicator(\"L2.3\")");
    assertThat(door.run("framework check").out())
        .contains("L2.2 is the last so far; `aqcp rules new L2.3` starts another\n");
    home.edit(RULES, "@indicator(\"L2.3\")", "@indicator(\"L2.11\")");
    assertThat(door.run("framework check").out()).contains("  did you mean `L2.1`?\n");
  }

  @Test
  void help_prints_the_page_of_a_problem() {
    OneShot.Said said = door.run("help unknown-sentence");
    assertThat(said.out()).startsWith("# unknown-sentence\n\n").contains("How to fix it");
    assertThat(said.out().lines()).allMatch(line -> line.length() <= 80);
    door.run("help unknown-sentense")
        .refuses(
            ExitStatus.USAGE,
            "aqcp: no problem has the id `unknown-sentense`; did you mean `unknown-sentence`?");
  }
}
