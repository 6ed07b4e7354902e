package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A framework, an edition of one, and a criterion are begun without an edit by hand. */
final class FrameworkNewTest {
  private static final String PERKINS = "framework-versions/perkins-iv/framework.yaml";
  private static final String NEW =
      "framework new perkins-iv --family perkins --level local --indicator P1.1"
          + " --title 'Perkins IV' --new-criterion 'Links: levels'";

  @TempDir private Path folder;
  private SmallHome home;
  private OneShot door;

  @BeforeEach
  void a_home() throws IOException {
    home = SmallHome.in(folder);
    door = new OneShot(folder, folder);
  }

  @Test
  void a_framework_is_valid_and_tested_as_it_is_begun() {
    OneShot.Said said = door.run(NEW);
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    assertThat(said.out())
        .isEqualTo(
            PERKINS
                + ":1: version, level, criterion\n"
                + PERKINS
                + ":13: title, text, threshold, advice\n"
                + "rules/perkins-iv/local/1-links-levels.dslr:3: two rules\n"
                + "rules/perkins-iv/roll-up.dslr:1: roll-up rules\n"
                + "rules/perkins-iv/local/1-links-levels.cases.yaml:7: 4 cases\n");
    assertThat(said.talk()).contains("next: edit " + PERKINS, "rules new ID --title TITLE");
    assertThat(door.run("framework check perkins-iv").out())
        .contains("[still-to-edit]")
        .endsWith("perkins-iv: 4 warnings\n");
    assertThat(door.run("framework test perkins-iv").out())
        .contains("All 4 cases passed.", "The cases cover all 12");
    assertThat(door.run("evaluate partnership.yaml --against perkins-iv").out())
        .contains("against perkins-iv (Perkins IV)");
    // a draft is never the default
    assertThat(door.run("evaluate partnership.yaml").out()).contains("against small-1.0");
  }

  @Test
  void indicators_and_criteria_are_added_to_it_one_by_one() throws IOException {
    door.run(NEW);
    assertThat(door.run("rules new P1.2 --against perkins-iv").status()).isEqualTo(ExitStatus.OK);
    String second = "rules new P2.1 --against perkins-iv --new-criterion 'Coherent content'";
    assertThat(door.run(second).out())
        .contains(PERKINS + ":27: a criterion", "rules/perkins-iv/local/2-coherent-content.dslr:3");
    assertThat(Files.readString(folder.resolve(PERKINS)))
        .contains("  - id: P2\n    title: Coherent content\n    level: local\n    indicators:\n");
    assertThat(door.run("framework check perkins-iv").out())
        .doesNotContain("error", "duplicate")
        .endsWith("perkins-iv: 12 warnings\n");
    assertThat(door.run("framework test perkins-iv").out()).contains("All 12 cases passed.");
  }

  @Test
  void the_first_indicator_of_a_criterion_without_any_is_begun() throws IOException {
    home.write(
        SmallHome.FRAMEWORK,
        Files.readString(folder.resolve(SmallHome.FRAMEWORK))
            + "  - id: L3\n    title: Share\n    level: local\n    indicators: []   # none yet\n"
            + "  - indicators: []\n    id: L4\n    title: Last\n    level: local\n");
    door.run("evaluate partnership.yaml")
        .refuses(
            ExitStatus.FRAMEWORK,
            SmallHome.FRAMEWORK
                + ":24:5: criterion `L3` has no indicators; start one with `aqcp rules new L3.1`\n"
                + SmallHome.FRAMEWORK
                + ":28:5: criterion `L4` has no indicators; start one with `aqcp rules new L4.1`");
    assertThat(door.run("rules new L3.1").out()).contains(SmallHome.FRAMEWORK + ":28: title");
    assertThat(door.run("rules new L4.1").out()).contains(SmallHome.FRAMEWORK + ":36: title");
    assertThat(door.run("framework check small-1.0").status()).isEqualTo(ExitStatus.NOT_MET);
  }

  @Test
  void nothing_is_written_for_what_is_not_said_or_not_there() {
    door.run("framework new small-1.0 --family small")
        .refuses(
            ExitStatus.USAGE,
            "aqcp: there is already a framework version `small-1.0`; choose another id, or add"
                + " indicators to it with `rules new`");
    door.run("framework new other-1.0")
        .refuses(
            ExitStatus.USAGE,
            "aqcp: of which framework `other-1.0` is an edition is not said; name it with"
                + " `--family`, or begin with another version with `--extends`");
    door.run("framework new other-1.0 --family other")
        .refuses(
            ExitStatus.USAGE,
            "aqcp: the level of the first criterion is not said; name it with `--level`: state,"
                + " local, or a new one");
    assertThat(door.run("framework new other-1.0 --extends small-2.0").talk())
        .contains("no framework version `small-2.0`; did you mean `small-1.0`?");
    assertThat(door.run("framework new ../x --family x").talk())
        .contains("`../x` is not a valid id");
    assertThat(door.run("rules new L9.1").talk())
        .contains("`small-1.0` has no criterion `L9`", "give its title with `--new-criterion`");
    assertThat(door.run("rules new L2.9 --new-criterion Again").talk())
        .contains("criterion `L2` already exists");
    assertThat(door.run("rules new X1.1 --new-criterion New").talk())
        .contains("the level of criterion X1 is not known; give one of `state`, `local`");
    assertThat(door.run("rules new X1.1 --new-criterion New --level nation").talk())
        .contains("`small-1.0` has no level `nation`");
    assertThat(door.run(NEW + " --dry-run").out()).contains("+ framework: perkins");
    assertThat(folder.resolve(PERKINS)).doesNotExist();
  }

  @Test
  void a_broken_draft_stops_nothing_but_itself() throws IOException {
    door.run(NEW);
    home.edit(PERKINS, "title: Perkins IV", "titel: Perkins IV");
    String problem = PERKINS + ":4:1: unknown key `titel`; did you mean `title`?";
    assertThat(door.run("evaluate partnership.yaml --against small-1.0").talk())
        .doesNotContain("perkins");
    OneShot.Said said = door.run("evaluate partnership.yaml");
    assertThat(said.out()).contains("against small-1.0");
    assertThat(said.talk()).contains("warning: this draft is left out: " + problem);
    assertThat(door.run("explain partnership.yaml L2.1").out()).contains("L2.1");
    assertThat(door.run("framework test small-1.0").talk()).isEmpty();
    assertThat(door.run("framework check small-1.0").talk()).doesNotContain("perkins");
    OneShot.Said tested = door.run("framework test");
    assertThat(tested.out()).contains("small-1.0").contains("All 3 cases passed.");
    assertThat(tested.talk()).contains(problem);
    assertThat(tested.status()).isEqualTo(ExitStatus.FRAMEWORK);
    assertThat(door.run("framework test -f junit").out()).contains("<testsuite");
    OneShot.Said listed = door.run("framework list");
    assertThat(listed.out()).contains("small-1.0  A small framework");
    assertThat(listed.talk()).contains(problem);
    assertThat(listed.status()).isEqualTo(ExitStatus.FRAMEWORK);
    assertThat(door.run("framework check").out()).contains("[unknown-key]", "perkins-iv: ");
  }

  /** Left out, an older one would decide, and nobody would have asked for that. */
  @Test
  void a_broken_version_that_may_be_the_default_is_not_left_out() throws IOException {
    door.run(NEW);
    home.edit(PERKINS, "title: Perkins IV", "titel: Perkins IV\nreleased: 2015-01-31");
    OneShot.Said said = door.run("evaluate partnership.yaml");
    assertThat(said.status()).isEqualTo(ExitStatus.FRAMEWORK);
    assertThat(said.talk()).contains("unknown key `titel`");
  }
}
