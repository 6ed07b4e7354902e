package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code what-if} prints: which verdicts some changes would change, and why. */
final class WhatIfTest {
  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final Path RIVERBEND = Path.of("examples/riverbend/partnership.yaml");
  private static final String FILE = "partnership.yaml";

  @TempDir private Path folder;
  private OneShot door;

  @BeforeEach
  void copy() throws IOException {
    Files.copy(RIVERBEND, folder.resolve(FILE));
    door = new OneShot(folder, ROOT);
  }

  @Test
  void a_verdict_that_changes_is_shown_before_and_after_with_the_reason() {
    OneShot.Said said =
        door.run("what-if " + FILE + " --set 'employers[1].roles=[hire, co-design]'");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    assertThat(said.out())
        .startsWith("1 of 35 indicators changed\n")
        .contains("✓ L2.2  Employers co-design", "partly met → met")
        .contains("2 counted; needed: at least 2\n            before: 1 counted")
        .contains("now matches: Tri-County Castings (partnership.yaml:74)")
        .doesNotContain("L1.", "benchmark");
    assertThat(folder.resolve(FILE)).hasSameTextualContentAs(ROOT.resolve(RIVERBEND));
  }

  @Test
  void entries_can_be_named_and_several_changes_made() {
    assertThat(
            door.run(
                    "what-if %s --set 'employers[tri-county castings].roles=[co-design]'"
                            .formatted(FILE)
                        + " --set fte-percent=50")
                .out())
        .contains("L2.2  Employers co-design", "partly met → met")
        .contains("L1.3  Leadership and convener")
        .contains("stays partly met");
  }

  @Test
  void what_changes_nothing_says_so() {
    assertThat(door.run("what-if " + FILE + " --set source=hearsay").out())
        .isEqualTo("nothing changed: 35 indicators are the same\n");
  }

  @Test
  void criteria_and_the_benchmark_are_shown_where_they_change() throws IOException {
    Files.copy(ROOT.resolve("examples/lakeside/partnership.yaml"), folder.resolve("met.yaml"));
    assertThat(door.run("what-if met.yaml --set fte-percent=10").out())
        .contains("The benchmark")
        .contains("L1  ")
        .contains("met → partly met");
  }

  @Test
  void parts_can_be_unreported_and_entries_added_and_removed() {
    assertThat(door.run("what-if " + FILE + " --unset convener").out()).contains("L1.3");
    assertThat(
            door.run(
                    "what-if "
                        + FILE
                        + " --add 'employers=name: Acme, sector: health care, roles: [co-design]'")
                .out())
        .contains("L2.2", "partly met → met", "now matches: Acme\n");
    assertThat(door.run("what-if " + FILE + " --remove employers[0] --remove employers[2]").out())
        .contains("L2.3  Employers deliver and hire")
        .contains("gone: St. Anne Medical Center; Riverbend Foods");
  }

  @Test
  void the_paths_of_remedies_can_be_set() {
    assertThat(
            door.run(
                    "what-if %s --set 'employers[+]={name: Acme, roles: [co-design]}'"
                            .formatted(FILE)
                        + " --set complete[+]=services")
                .status())
        .isEqualTo(ExitStatus.OK);
  }

  @Test
  void a_mistake_in_a_value_is_reported_as_in_a_file() {
    refuses(
        "--set 'employers[0].roles=[hire, co-desing]'",
        "employers[0].roles: `co-desing` is not an allowed value for `roles`; did you mean"
            + " `co-design`? allowed values: `lead`, `decide`, `co-design`, `advise`, `hire`,"
            + " `fund`, `teach`, `host-work-experience`");
    refuses(
        "--set fte-percnt=50", "fte-percnt: unknown key `fte-percnt`; did you mean `fte-percent`?");
    refuses(
        "--set 'employers[0].roles=[hire'",
        "employers[0].roles:1:1: the list that starts here is malformed; look for a missing `,` or"
            + " `]`");
    refuses(
        "--add 'employers={name: Tri-County Castings}'",
        "employers: a second employer `Tri-County Castings`; the first is on line 74; keep one of"
            + " them");
  }

  @Test
  void a_path_that_leads_nowhere_is_refused() {
    refuses(
        "--set employers[9].roles=[]",
        "aqcp: there is no `employers[9]`; `employers` has 3, numbered from 0 to 2");
    refuses(
        "--remove 'employers[Tri-Conty Castings]'",
        "aqcp: nothing in `employers` is named `Tri-Conty Castings`; did you mean `Tri-County"
            + " Castings`?");
    refuses("--unset conve", "aqcp: `conve` is not reported; did you mean `convener`?");
    refuses("--unset employers[0]", "aqcp: `employers[0]` is an entry of a list; `remove` it");
    refuses(
        "--remove employers",
        "aqcp: `employers` is not an entry of a list; name the entry in brackets, such as"
            + " `employers[0]`, or `unset` all of it");
    refuses(
        "--set employers.roles=[]",
        "aqcp: `employers` is a list; name an entry, such as `employers[0]`");
    refuses(
        "--set a[b=1",
        "aqcp: `a[b=1` is not the path of a part; write it like `fte-percent`, `employers[0].roles`"
            + " or `employers[Acme].roles`");
    refuses(
        "--set fte-percent",
        "aqcp: no value is given for `fte-percent`; write `fte-percent=VALUE`, or `unset` it");
    refuses(
        "--set level=state", "aqcp: the level stays as it is; other levels have other indicators");
    refuses("", "aqcp: nothing is to change; say what, such as `--set fte-percent=50`");
  }

  @Test
  void the_last_of_a_list_that_may_have_more_is_not_none() throws IOException {
    Path file = folder.resolve("small.yaml");
    Files.writeString(
        file,
        """
        format: aqcp-partnership/1
        name: Small
        level: local
        as-of: 2014-06-30
        employers:
          - {name: Acme, roles: [co-design]}
        """);
    assertThat(door.run("what-if small.yaml --remove employers[0]").out())
        .doesNotContain("→ not met");
  }

  @Test
  void a_plan_is_made_of_the_same_changes() throws IOException {
    Files.writeString(
        folder.resolve("plan.yaml"),
        """
        format: aqcp-plan/1
        partnership: Riverbend Career Partnership
        changes:
          - set: 'employers[Tri-County Castings].roles'
            to: '[hire, co-design]'
          - unset: convener
        """);
    assertThat(door.run("what-if " + FILE + " --plan plan.yaml").out())
        .contains("L2.2  Employers co-design", "partly met → met", "L1.3");
    Files.writeString(
        folder.resolve("plan.yaml"),
        """
        format: aqcp-plan/1
        partnership: Riverbend Career Partnership
        changes:
          - {set: convener}
        """);
    OneShot.Said said = door.run("what-if " + FILE + " --plan plan.yaml");
    assertThat(said.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(said.talk())
        .isEqualTo(
            "plan.yaml:4:5: a change must say one thing; write `set` or `add` with `to`, or `unset`"
                + " or `remove`\n");
  }

  private void refuses(String options, String problem) {
    door.run("what-if " + FILE + " " + options).refuses(ExitStatus.USAGE, problem);
  }
}
