package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has what a partnership misses. */
final class PeersTest {
  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final String OREGON = "examples/oregon-2013/partnership.yaml";

  @TempDir private Path folder;
  private OneShot door;

  @BeforeEach
  void begin() {
    door = new OneShot(folder, ROOT);
  }

  /** Only California meets it, and its evidence is shown with its sources. */
  @Test
  void those_who_meet_an_indicator_lend_their_evidence() {
    OneShot.Said said = new OneShot(ROOT, ROOT).run("peers " + OREGON + " S4.2 --in examples");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    assertThat(said.out())
        .contains("Compared with 9 other partnerships. 2 files are of another level or framework")
        .contains("S4.2  Pathways adopted in official policy\n")
        .contains("1 of 9 meets it, 2 partly, 6 unknown\n")
        .contains("what is missing to meet it:\n")
        .contains("✓ California career pathways (California, 2014-12-31)")
        .contains("Assembly Bill 86, California Career Pathways Trust")
        .contains("source: jurris.com/california/education-code/54690-54697")
        .contains("(instrument\n            statute)")
        .doesNotContain("yaml", "line ", "Minnesota");
  }

  @Test
  void an_overview_names_who_is_ahead_and_what_they_have_in_common() {
    String out = new OneShot(ROOT, ROOT).run("peers " + OREGON + " --in examples").out();
    assertThat(out)
        .contains("1 of 9 meets it, 2 partly, 6 unknown: California career pathways\n")
        .contains("none of 9 meets it, 3 partly, 6 unknown: Minnesota's Alliance")
        .contains("What it misses, and nobody is known to be ahead: 20\n")
        .contains("Who they are, nearest first\n")
        .contains("3 types of\n        partners in common; 9 partners, you have 7")
        .doesNotContain("source:");
  }

  @Test
  void the_nearest_come_first() throws IOException {
    partnership("me", "state: Ohio\ntarget-sectors: [health care, retail]", "none");
    partnership("far", "state: Iowa", "B");
    partnership("sector", "state: Iowa\ntarget-sectors: [Health Care]", "C");
    partnership("state", "state: ohio", "D");
    partnership("both", "state: Ohio\ntarget-sectors: [health care]", "E");
    String out = door.run("peers me.yaml L1.3 --in . --show 3").out();
    assertThat(out)
        .contains("1 partner, as you")
        .containsSubsequence(
            "both (Ohio, 2014-06-30)",
            "same state; both target health care;",
            "state (ohio, 2014-06-30)",
            "sector (Iowa, 2014-06-30)",
            "and 1 more, further away")
        .doesNotContain("far (");
  }

  @Test
  void who_does_not_share_is_neither_shown_nor_counted() throws IOException {
    partnership("me", "state: Ohio", "none");
    partnership("open", "share: yes", "B");
    partnership("secret", "share: no\nstate: Ohio", "Hidden Board");
    for (String format : new String[] {"", " -f json", " -f markdown", " --details"}) {
      String out = door.run("peers me.yaml L1.3 --in ." + format).out();
      assertThat(out).contains("open").doesNotContain("secret", "Hidden");
    }
    assertThat(door.run("peers me.yaml L1.3 --in .").out().replaceAll("\\s+", " "))
        .contains("Compared with 1 other partnership.")
        .contains("1 partnership does not share and is left out.")
        .contains("none of 1 meets it, 1 partly");
  }

  @Test
  void a_partnership_is_not_its_own_peer() throws IOException {
    partnership("me", "state: Ohio", "none");
    String earlier =
        Files.readString(folder.resolve("me.yaml")).replace("2014-06-30", "2013-06-30");
    Files.writeString(folder.resolve("earlier.yaml"), earlier);
    assertThat(door.run("peers me.yaml --in .").out())
        .contains("There is no other partnership to compare it with.")
        .contains("1 other file is of this\n");
  }

  @Test
  void invalid_files_are_reported_and_skipped() throws IOException {
    partnership("me", "state: Ohio", "none");
    partnership("open", "share: yes", "B");
    partnership("bad", "zebra: 1", "C");
    OneShot.Said said = door.run("peers me.yaml L1.3 --in .");
    assertThat(said.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(said.talk()).contains("bad.yaml:", "zebra").contains("1 evaluated, 1 invalid");
    assertThat(said.out()).contains("none of 1 meets it, 1 partly", "open (2014-06-30)");
  }

  @Test
  void what_is_met_needs_no_peers() throws IOException {
    Files.copy(ROOT.resolve("examples/lakeside/partnership.yaml"), folder.resolve("me.yaml"));
    assertThat(door.run("peers me.yaml --in .").out())
        .contains("It misses nothing of what was asked for.");
  }

  @Test
  void mistakes_are_refused() throws IOException {
    partnership("me", "state: Ohio", "none");
    door.run("peers me.yaml")
        .refuses(
            ExitStatus.USAGE,
            "aqcp: `peers` needs a folder with the files of other partnerships; name it with"
                + " `--in`");
    assertThat(door.run("peers me.yaml --in . --show 0").talk())
        .contains("`--show` is a number from 1 to 100, not `0`");
    assertThat(door.run("peers me.yaml L9.9 --in .").status()).isEqualTo(ExitStatus.USAGE);
  }

  /** A local partnership of one partner, that partly meets L1.3 if it has a convener. */
  private void partnership(String name, String own, String convener) throws IOException {
    Files.writeString(
        folder.resolve(name + ".yaml"),
        """
        format: aqcp-partnership/1
        name: %s
        level: local
        as-of: 2014-06-30
        %s
        convener: %s
        fte-percent: 0
        complete: all
        partners: [{organisation: College of %s, type: college}]
        """
            .formatted(name, own, convener, name));
  }
}
