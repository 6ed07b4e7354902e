package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.aqcp.shell.door.OneShotDoor;
import org.aqcp.shell.line.TypedWords;
import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.Recorded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Users who forget to name a home edit the one that came with aqcp, and see a warning. */
class EditedHomeTest {
  private static final String TOLD = "this changed files that came with aqcp, in ";

  @TempDir private Path folder;
  private Path installation;
  private Path elsewhere;

  @BeforeEach
  void an_installation_with_something_to_mend() throws IOException {
    installation = folder.resolve("installation");
    elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    SmallHome home = SmallHome.in(installation);
    home.edit(SmallHome.RULES, "    There is", "  There is");
    home.edit(SmallHome.FRAMEWORK, "remedy: Invite", "Remedy: Invite");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "framework check --fix",
        "rules format",
        "rules new L2.3 --title Three",
        "framework test --write-missing"
      })
  void what_came_with_aqcp_is_told_to_have_changed(String line) throws IOException {
    mendUnless(line);
    assertThat(talk(line, Map.of()))
        .contains(
            TOLD + installation + "\n  to change a copy of it, name the copy with `--home`\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "framework check --fix",
        "rules format",
        "rules new L2.3 --title Three",
        "framework test --write-missing"
      })
  void who_named_it_knows(String line) throws IOException {
    mendUnless(line);
    String before = state();
    assertThat(talk(line + " --home " + installation, Map.of())).doesNotContain(TOLD);
    assertThat(state()).isNotEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"framework check --fix", "rules format", "rules new L2.3 --title Three"})
  void who_set_it_for_all_commands_knows(String line) throws IOException {
    mendUnless(line);
    assertThat(talk(line, Map.of("AQCP_HOME", installation.toString()))).doesNotContain(TOLD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "framework check",
        "framework check --fix --dry-run",
        "rules format --check",
        "rules new L2.3 --title Three --dry-run",
        "framework test"
      })
  void nothing_is_told_where_nothing_was_written(String line) throws IOException {
    mendUnless(line);
    String before = state();
    assertThat(talk(line, Map.of())).doesNotContain(TOLD);
    assertThat(state()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"framework check --fix", "rules format", "framework test --write-missing"})
  void nothing_is_told_where_there_was_nothing_to_write(String line) throws IOException {
    for (String one : new String[] {"framework check --fix", "rules format", line}) {
      talk(one, Map.of());
    }
    String before = state();
    assertThat(talk(line, Map.of())).doesNotContain(TOLD);
    assertThat(state()).isEqualTo(before);
  }

  /** Only a check can go on with a version in which something is wrong. */
  private void mendUnless(String line) throws IOException {
    if (!line.startsWith("framework check")) {
      new SmallHome(installation).edit(SmallHome.FRAMEWORK, "Remedy", "remedy");
    }
  }

  private String state() throws IOException {
    return Files.readString(installation.resolve(SmallHome.FRAMEWORK))
        + Files.readString(installation.resolve(SmallHome.RULES))
        + Files.readString(installation.resolve(SmallHome.CASES));
  }

  private String talk(String line, Map<String, String> environment) {
    Recorded recorded = new Recorded();
    CommandEnvironment there = recorded.in(elsewhere, environment);
    CommandEnvironment around =
        new CommandEnvironment(
            there.screen(), environment, elsewhere, installation, false, there.session(), null);
    new OneShotDoor(AllCommands.readingFrom(new ByteArrayInputStream(new byte[0])), around)
        .run(TypedWords.in(line).all());
    return recorded.talk();
  }
}
