package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user edits rules, numbers and facts, and sees what each saved edit changes. */
final class WatchTest {
  private static final Path CACHE = Path.of("target", "cache-of-tests").toAbsolutePath();
  private static final String PARTNERSHIP = "p.yaml";
  private static final String STAY = "nothing changed: 2 indicators are the same";

  @TempDir private Path folder;
  private SmallHome home;
  private Watched watched;

  @BeforeEach
  void open_a_partnership() throws IOException {
    home = SmallHome.in(folder);
    home.write(
        PARTNERSHIP,
        """
        format: aqcp-partnership/1
        name: Lakeside
        level: local
        as-of: 2014-06-30
        complete: all
        employers:
          - {name: Lakeside Hospital, roles: [decide, co-design]}
          - {name: Rivera Foods, roles: [hire]}
        """);
    watched = new Watched(folder, CACHE, false);
  }

  @AfterEach
  void close() {
    watched.close();
  }

  @Test
  void an_edited_sentence_is_told_with_the_verdicts_that_it_turns() throws Exception {
    watched.watch(PARTNERSHIP);
    home.edit(SmallHome.RULES, "with the role decide", "with the role fund");
    assertThat(watched.report("needed: fund"))
        .endsWith(
            """
            saved: rules/small-1.0/local/2.dslr
            1 of 2 indicators changed

            ✗ The benchmark                                             partly met → not met

            ✗ L2  Engage employers                                      partly met → not met

              ✗ L2.1  Employers decide                                         met → not met
                  ✓ → ✗ met if: an employer decides (rules/small-1.0/local/2.dslr:1)
                    ✓ → ✗ There is an employer with the role fund
                        was: There is an employer with the role decide
                        no longer matches: Lakeside Hospital (p.yaml:7): `roles` are
                          decide, co-design, needed: fund
            """);
  }

  @Test
  void a_wrong_edit_is_told_in_place_and_the_last_good_rules_stay_in_force() throws Exception {
    watched.watch(PARTNERSHIP);
    home.edit(SmallHome.RULES, "role decide", "role dcide");
    String told = watched.report("the last valid rules stay in effect");
    assertThat(told)
        .contains(SmallHome.RULES + ":4:40: `dcide` is not one of the values")
        .contains("did you mean `decide`?")
        .doesNotContain("changed");
    home.edit(SmallHome.RULES, "role dcide", "role fund");
    assertThat(watched.report("needed: fund")).contains("met → not met");
    home.edit(SmallHome.RULES, "role fund", "role fnd");
    watched.await("the last valid rules stay in effect");
    watched.pressEnter();
    assertThat(watched.run("explain p.yaml L2.1"))
        .contains("✗ There is an employer with the role fund");
  }

  @Test
  void a_mended_edit_is_compared_with_the_last_good_state() throws Exception {
    watched.watch(PARTNERSHIP);
    home.edit(SmallHome.RULES, "role decide", "role dcide");
    watched.await("the last valid rules stay in effect");
    home.edit(SmallHome.RULES, "role dcide", "role decide");
    assertThat(watched.report(STAY)).contains("saved: " + SmallHome.RULES);
  }

  @Test
  void a_changed_threshold_compiles_nothing() throws Exception {
    watched.watch(PARTNERSHIP);
    home.edit(SmallHome.FRAMEWORK, "{employers: 2}", "{employers: 1}");
    String told = watched.report("before: 1 counted; needed: at least 2");
    assertThat(told)
        .contains("✗ → ✓ met if: employers co-design")
        .contains("threshold employers was 2, is now 1")
        .doesNotContain("compiling");
  }

  @Test
  void an_edited_partnership_is_told_by_the_facts_that_fit_now() throws Exception {
    watched.watch(PARTNERSHIP);
    home.edit(PARTNERSHIP, "roles: [hire]", "roles: [hire, co-design]");
    assertThat(watched.report("now matches: Rivera Foods (p.yaml:8)"))
        .contains("✗ → ✓ At least 2 employers have the role co-design (threshold employers)")
        .contains("before: 1 counted; needed: at least 2");
  }

  @Test
  void a_wrong_partnership_leaves_the_last_one_in_place() throws Exception {
    watched.watch(PARTNERSHIP);
    home.edit(PARTNERSHIP, "employers:", "employrs:");
    assertThat(watched.report("the partnership stays as it was last read"))
        .contains("p.yaml:6:1: unknown key `employrs`; did you mean `employers`?");
    home.edit(PARTNERSHIP, "employrs:", "employers:");
    watched.report(STAY);
  }

  @Test
  void an_edited_phrase_is_told_by_the_sentences_that_mean_something_else() throws Exception {
    watched.watch(PARTNERSHIP);
    home.edit(
        SmallHome.VOCABULARY,
        "[condition][]There is an employer with the role {role:[a-z-]+}=exists",
        "[condition][]There is an employer with the role {role:[a-z-]+}=not");
    String told = watched.report("against it: Lakeside Hospital (p.yaml:7)");
    assertThat(told)
        .contains("its phrase in the vocabulary now means something else")
        .contains("✓ → ✗ There is an employer with the role decide")
        .doesNotContain("co-design");
  }

  @Test
  void a_sentence_that_is_taken_out_and_one_that_is_new_are_told() throws Exception {
    watched.watch(PARTNERSHIP);
    home.edit(
        SmallHome.RULES,
        "    There is an employer with the role decide\n",
        "    There is an employer with the role decide\n    There is a curriculum review\n");
    assertThat(watched.report("`reviews`, of which nothing is reported"))
        .contains("? new: There is a curriculum review")
        .contains("met → unknown");
    home.edit(SmallHome.RULES, "    There is an employer with the role decide\n", "");
    assertThat(watched.report("taken out: There is an employer with the role decide"))
        .contains("no verdict changed")
        .contains("L2.1  Employers decide")
        .doesNotContain("something else");
  }

  @Test
  void a_file_that_an_editor_replaces_or_writes_in_steps_is_told_once_it_is_whole()
      throws Exception {
    watched.watch(PARTNERSHIP);
    Path rules = folder.resolve(SmallHome.RULES);
    String edited = Files.readString(rules).replace("role decide", "role hire");
    Path aside = rules.resolveSibling("2.dslr~");
    Files.writeString(aside, edited);
    Files.move(aside, rules, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    assertThat(watched.report("needed: hire")).contains("saved: " + SmallHome.RULES);
    Files.delete(rules);
    Thread.sleep(150);
    Files.writeString(rules, edited.substring(0, edited.length() / 2));
    Thread.sleep(150);
    Files.writeString(rules, edited.replace("role hire", "role decide"));
    assertThat(watched.report("needed: decide")).doesNotContain("gone", "in force");
  }

  @Test
  void two_quick_saves_are_one_report() throws Exception {
    watched.watch(PARTNERSHIP);
    home.edit(SmallHome.RULES, "role decide", "role fund");
    Thread.sleep(70);
    home.edit(SmallHome.RULES, "role fund", "role decide");
    home.edit(SmallHome.FRAMEWORK, "{employers: 2}", "{employers: 1}");
    String told = watched.report("before: 1 counted; needed: at least 2");
    assertThat(told).containsOnlyOnce("saved: ").doesNotContain("role fund");
  }

  @Test
  void a_folder_that_vanishes_is_told_and_awaited() throws Exception {
    watched.watch(PARTNERSHIP);
    Path away = folder.resolve("away");
    Files.move(folder.resolve("framework-versions"), away);
    assertThat(watched.report("the last valid rules stay in effect"))
        .contains("gone: " + SmallHome.FRAMEWORK)
        .contains(folder + ": the framework versions and rules are missing; restore the folder");
    Files.move(away, folder.resolve("framework-versions"));
    assertThat(watched.report(STAY)).contains("new: " + SmallHome.FRAMEWORK);
  }

  @Test
  void a_save_that_changes_no_text_is_not_told() throws Exception {
    watched.watch(PARTNERSHIP);
    home.edit(SmallHome.RULES, "when", "when");
    home.edit(SmallHome.FRAMEWORK, "{employers: 2}", "{employers: 1}");
    assertThat(watched.report("needed: at least 2")).doesNotContain("saved: " + SmallHome.RULES);
  }

  @Test
  void rules_that_are_wrong_from_the_start_are_told_and_awaited() throws Exception {
    home.edit(SmallHome.RULES, "role decide", "role dcide");
    watched.watch(PARTNERSHIP);
    assertThat(watched.text())
        .contains("did you mean `decide`?\nnothing is evaluated until this is fixed\n");
    home.edit(SmallHome.RULES, "role dcide", "role decide");
    assertThat(watched.report("0 not applicable.")).contains("The benchmark is partly met");
    watched.pressEnter();
    assertThat(watched.run("explain p.yaml L2.1")).contains("✓ There is an employer");
  }

  @Test
  void once_ends_with_the_status_of_the_first_save() throws Exception {
    Future<ExitStatus> going = watched.begin("watch p.yaml --once");
    watched.await("Enter ends\n\n");
    home.edit(SmallHome.RULES, "role decide", "role dcide");
    assertThat(going.get(60, TimeUnit.SECONDS)).isEqualTo(ExitStatus.FRAMEWORK);
  }

  @Test
  void what_was_edited_before_the_watch_began_is_told_at_once() throws Exception {
    watched.run("evaluate p.yaml");
    home.edit(SmallHome.FRAMEWORK, "{employers: 2}", "{employers: 1}");
    Future<ExitStatus> going = watched.begin("watch p.yaml");
    watched.await("edited since they were loaded:");
    watched.await("not met → met");
    assertThat(going).isNotDone();
  }
}
