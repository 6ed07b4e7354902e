package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code aqcp check}: the mistakes in partnership files, in every door. */
class CheckTest {
  private static final String SLIP = "accepted-by: [Valley Colege]";

  @TempDir private Path folder;
  private SmallHome home;
  private OneShot door;

  @BeforeEach
  void write() throws IOException {
    home = SmallHome.in(folder);
    door = new OneShot(folder, folder);
  }

  private void slip() throws IOException {
    home.edit(SmallHome.PARTNERSHIP, "accepted-by: [Valley College]", SLIP);
  }

  @Test
  void a_sound_file_has_no_problems() {
    OneShot.Said said = door.run("check partnership.yaml");
    assertThat(said.out()).endsWith("partnership.yaml: no problems\n");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void a_warning_is_shown_in_its_line() throws IOException {
    slip();
    OneShot.Said said = door.run("check partnership.yaml");
    assertThat(said.out().replace(folder + "/", ""))
        .isEqualTo(
            """
            partnership.yaml:19:19: warning [unknown-name]
              no partner is named `Valley Colege`
              19 |     accepted-by: [Valley Colege]
                 |                   ^~~~~~~~~~~~~
              did you mean `Valley College`?

            partnership.yaml: 1 warning
            """);
    assertThat(said.status()).isEqualTo(ExitStatus.NOT_MET);
  }

  @Test
  void a_mistake_has_the_status_of_files_that_cannot_be_used() throws IOException {
    slip();
    home.edit(SmallHome.PARTNERSHIP, "rating: 2", "rating: 4");
    OneShot.Said said = door.run("check .");
    assertThat(said.out()).contains("[unknown-name]", "[invalid-value]", "1 error, 1 warning");
    assertThat(said.status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void programs_read_the_same() throws IOException {
    slip();
    assertThat(door.run("check partnership.yaml -f json").out())
        .contains("\"partnerships\": [", "\"id\": \"unknown-name\"", "\"severity\": \"warning\"");
    assertThat(door.run("check partnership.yaml -f sarif").out())
        .contains("\"ruleId\": \"unknown-name\"", "\"startLine\": 19");
    assertThat(door.run("check partnership.yaml -f github").out())
        .startsWith("::warning file=")
        .contains(",line=19,col=19,endColumn=32,title=unknown-name::no partner");
    assertThat(door.run("evaluate partnership.yaml -f json").out())
        .contains("\"problems\": [", "\"id\": \"unknown-name\"");
  }

  @Test
  void what_is_unambiguous_is_fixed() throws IOException {
    home.edit(SmallHome.PARTNERSHIP, "convener: none", "convener: N/A");
    assertThat(door.run("check partnership.yaml --fix --dry-run").out())
        .contains("-convener: N/A", "+convener: none");
    OneShot.Said said = door.run("check partnership.yaml --fix");
    assertThat(said.talk()).contains("convener: N/A -> convener: none");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    assertThat(Files.readString(folder.resolve(SmallHome.PARTNERSHIP)))
        .contains("convener: none\n");
  }

  @Test
  void other_commands_warn_and_go_on() throws IOException {
    slip();
    String warning =
        "partnership.yaml:19:19: warning: no partner is named `Valley Colege`; did you mean"
            + " `Valley College`?\n";
    for (String command :
        new String[] {"evaluate partnership.yaml", "explain partnership.yaml L2.2"}) {
      OneShot.Said said = door.run(command);
      assertThat(said.talk()).as(command).isEqualTo(warning);
      assertThat(said.status()).isEqualTo(ExitStatus.OK);
    }
    assertThat(door.run("evaluate .").talk())
        .contains("partnership.yaml: 1 warning; `aqcp check ./partnership.yaml` shows it");
  }

  @Test
  void a_rating_of_no_indicator_is_warned_of() throws IOException {
    home.edit(SmallHome.PARTNERSHIP, "indicator: L2.2", "indicator: L9.9");
    assertThat(door.run("evaluate partnership.yaml").talk())
        .contains("`small-1.0` has no indicator `L9.9` at the local level");
  }

  @Test
  void a_home_has_words_for_nothing_of_its_own() throws IOException {
    home.edit(SmallHome.PARTNERSHIP, "convener: none", "convener: ask Ana");
    assertThat(door.run("check partnership.yaml").status()).isEqualTo(ExitStatus.OK);
    home.write(
        "framework-versions/words-for-nothing.yaml", "format: aqcp-words/1\nunknown: [Ask Ana]\n");
    assertThat(door.run("check partnership.yaml").out())
        .contains("`convener` is `ask Ana`, which is read as not reported");
  }

  @Test
  void no_remedy_lists_a_misspelled_name() throws IOException {
    Path example = Path.of("examples/lakeside/partnership.yaml");
    String text = Files.readString(example).replace("\r", "");
    String name = text.split("- organisation: ", 3)[1].lines().findFirst().orElseThrow();
    int last = text.lastIndexOf("organisation: " + name);
    String slip = name.substring(0, 2) + name.substring(3);
    home.write(
        "slip.yaml",
        text.substring(0, last)
            + "organisation: "
            + slip
            + text.substring(last + ("organisation: " + name).length()));
    OneShot shipped = new OneShot(folder, Path.of("").toAbsolutePath());
    OneShot.Said said = shipped.run("evaluate slip.yaml -f json");
    assertThat(said.talk()).contains("did you mean `" + name + "`?");
    assertThat(said.out()).doesNotContain("\"organisation\": \"" + slip + "\"");
  }
}
