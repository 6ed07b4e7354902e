package org.aqcp.shell;

import static org.aqcp.shell.SmallHome.FRAMEWORK;
import static org.aqcp.shell.SmallHome.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code framework lock} and {@code framework verify} as users see them. */
final class FrameworkLockTest {
  private static final String LOCK = "framework-versions/small-1.0/framework.lock";
  private static final String AS_LOCKED =
      "small-1.0: as locked, 4 files and the meaning of 15 sentences\n";

  @TempDir private Path folder;

  private SmallHome home;
  private OneShot door;

  @BeforeEach
  void write() throws IOException {
    home = SmallHome.in(folder);
    door = new OneShot(folder, folder);
  }

  @Test
  void what_is_locked_is_verified() {
    OneShot.Said said = door.run("framework lock small-1.0");
    assertThat(said.out()).isEqualTo(AS_LOCKED);
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    assertThat(folder.resolve(LOCK)).exists();
    OneShot.Said verified = door.run("framework verify");
    assertThat(verified.out()).isEqualTo(AS_LOCKED);
    assertThat(verified.status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void nothing_verified_is_no_success() throws IOException {
    door.run("framework verify")
        .refuses(
            ExitStatus.USAGE,
            "aqcp: `small-1.0` is not locked: nothing was verified; once one is released, lock it"
                + " with `framework lock`");
    door.run("framework verify small-1.0 -f json -o a.json");
    assertThat(folder.resolve("a.json")).doesNotExist();
    assertThat(door.run("framework verify small-9").status()).isEqualTo(ExitStatus.USAGE);
    home.write("framework-versions/begun/framework.yaml", "nonsense");
    assertThat(door.run("framework verify").status()).isEqualTo(ExitStatus.FRAMEWORK);
  }

  @Test
  void a_released_version_without_a_lock_is_said_and_a_draft_is_not() throws IOException {
    door.run("framework lock small-1.0");
    String later = "format: aqcp-framework/1\nid: small-1.1\nextends: small-1.0\ntitle: Later\n";
    home.write("framework-versions/small-1.1/framework.yaml", later);
    OneShot.Said draft = door.run("framework verify");
    assertThat(draft.out()).isEqualTo(AS_LOCKED + "small-1.1: not locked\n");
    assertThat(draft.status()).isEqualTo(ExitStatus.OK);
    home.write("framework-versions/small-1.1/framework.yaml", later + "released: 2015-01-01\n");
    OneShot.Said released = door.run("framework verify");
    assertThat(released.out())
        .startsWith("framework-versions/small-1.1/framework.yaml: warning [version-not-locked]\n");
    assertThat(released.status()).isEqualTo(ExitStatus.OK);
    assertThat(door.run("framework verify small-1.1").status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void an_edit_in_place_is_shown_with_what_to_do() throws IOException {
    door.run("framework lock small-1.0");
    home.edit(RULES, "an employer decides", "the employer decides");
    OneShot.Said said = door.run("framework verify");
    assertThat(said.out())
        .isEqualTo(
            """
            rules/small-1.0/local/2.dslr: error [locked-file-changed]
              this file is not as it was when `small-1.0` was locked
              restore it with version control, or begin a new version with `framework new
                ID --extends small-1.0`; `framework lock small-1.0 --again` accepts it

            small-1.0: 1 difference from its lock
            """);
    assertThat(said.status()).isEqualTo(ExitStatus.INTEGRITY);
    assertThat(door.run("framework verify -f github").out())
        .startsWith(
            "::error file=rules/small-1.0/local/2.dslr,title=locked-file-changed::this file is");
    OneShot.Said files = door.run("framework verify -f sarif -o a.sarif -f json -o a.json");
    assertThat(files.out()).isEmpty();
    assertThat(files.talk()).isEqualTo("small-1.0: 1 difference from its lock\n");
    assertThat(files.status()).isEqualTo(ExitStatus.INTEGRITY);
    assertThat(Files.readString(folder.resolve("a.sarif"))).contains("\"locked-file-changed\"");
    assertThat(Files.readString(folder.resolve("a.json")))
        .contains("\"aqcp-verification/1\"", "\"outcome\": \"differs\"");
  }

  @Test
  void a_lock_is_replaced_only_on_request() throws IOException {
    door.run("framework lock small-1.0");
    String before = Files.readString(folder.resolve(LOCK));
    home.edit(RULES, "an employer decides", "the employer decides");
    OneShot.Said refused = door.run("framework lock small-1.0");
    assertThat(refused.status()).isEqualTo(ExitStatus.INTEGRITY);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.talk())
        .startsWith(RULES + ": error [locked-file-changed]\n")
        .endsWith(
            "aqcp: `small-1.0` differs from its lock, which was not changed; `--again` replaces"
                + " it\n");
    assertThat(folder.resolve(LOCK)).hasContent(before);
    OneShot.Said again = door.run("framework lock small-1.0 --again");
    assertThat(again.talk())
        .isEqualTo(
            "accepted: "
                + RULES
                + ": this file is not as it was when `small-1.0` was locked"
                + " [locked-file-changed]\n");
    assertThat(again.out()).isEqualTo(AS_LOCKED);
    assertThat(door.run("framework verify").status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void what_cannot_be_read_as_a_lock_is_replaced_only_on_request() throws IOException {
    home.write(LOCK, "nonsense");
    assertThat(door.run("framework lock small-1.0").status()).isEqualTo(ExitStatus.INTEGRITY);
    assertThat(folder.resolve(LOCK)).hasContent("nonsense");
    assertThat(door.run("framework lock small-1.0 --again").out()).isEqualTo(AS_LOCKED);
  }

  @Test
  void drafts_and_invalid_versions_are_not_locked() throws IOException {
    home.edit(RULES, "There is an employer with the role decide", "There is a dragon");
    assertThat(door.run("framework lock small-1.0").status()).isEqualTo(ExitStatus.FRAMEWORK);
    home.edit(FRAMEWORK, "released: 2014-06-30\n", "");
    door.run("framework lock small-1.0")
        .refuses(
            ExitStatus.USAGE,
            "aqcp: `small-1.0` is a draft, which may still be edited; write its date of release as"
                + " `released: 2014-06-30` into "
                + FRAMEWORK
                + " before you lock it");
    assertThat(folder.resolve(LOCK)).doesNotExist();
  }

  @Test
  void a_lock_is_written_through_no_link_out_of_the_home(@TempDir Path outside) throws IOException {
    Path theirs = Files.writeString(outside.resolve("theirs"), "theirs");
    Files.createSymbolicLink(folder.resolve(LOCK), theirs);
    door.run("framework lock small-1.0 --again");
    assertThat(theirs).hasContent("theirs");
  }

  @Test
  void a_lock_changes_nothing_for_other_commands() throws IOException {
    String before = door.run("framework check").out();
    door.run("framework lock small-1.0");
    assertThat(door.run("framework check").out()).isEqualTo(before);
    assertThat(door.run("framework list").status()).isEqualTo(ExitStatus.OK);
  }
}
