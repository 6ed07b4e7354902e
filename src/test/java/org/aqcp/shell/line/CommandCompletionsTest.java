package org.aqcp.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.command.Proposal;
import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.Recorded;
import org.aqcp.shell.session.Session;
import org.aqcp.shell.verb.CheckCommand;
import org.aqcp.shell.verb.ExplainCommand;
import org.aqcp.shell.verb.FrameworkListCommand;
import org.aqcp.shell.verb.FrameworkShowCommand;
import org.aqcp.shell.verb.HelpCommand;
import org.aqcp.shell.verb.OpenCommand;
import org.aqcp.shell.verb.WatchCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommandCompletionsTest {
  private static final Commands COMMANDS =
      new Commands(
          List.of(
              new CheckCommand(),
              new ExplainCommand(),
              new FrameworkListCommand(),
              new FrameworkShowCommand(),
              new HelpCommand(),
              new OpenCommand(),
              new WatchCommand()));

  @TempDir private Path folder;
  private CommandEnvironment environment;

  @BeforeEach
  void three_files_and_a_folder() throws IOException {
    String head = "format: aqcp-partnership/1\nname: Lakeside\nlevel: ";
    Files.writeString(folder.resolve("local.yaml"), head + "local\n");
    Files.writeString(folder.resolve("state.yml"), head + "state\n");
    Files.writeString(folder.resolve("notes.txt"), "notes");
    Files.createDirectory(folder.resolve("others"));
    Map<String, String> home = Map.of("AQCP_HOME", Path.of("").toAbsolutePath().toString());
    environment = new Recorded().in(folder, home).with(Session.lasting());
  }

  @Test
  void help_completes_all_words_of_a_command() {
    assertThat(after("help")).contains("check", "explain", "framework", "open");
    assertThat(after("help", "framework")).containsExactlyInAnyOrder("list", "show");
  }

  @Test
  void ids_of_problems_are_offered_once_something_is_typed() {
    assertThat(after("help")).doesNotContain("unknown-sentence");
    assertThat(typed("unk", "help")).contains("unknown-sentence").doesNotContain("check");
  }

  @Test
  void only_what_may_be_a_partnership_is_offered() {
    for (String command : List.of("open", "watch", "check", "explain")) {
      assertThat(after(command)).containsExactlyInAnyOrder("local.yaml", "state.yml", "others/");
    }
  }

  @Test
  void files_are_still_completed_once_one_is_open() {
    open("local.yaml");
    assertThat(typed("st", "watch")).containsExactly("state.yml");
    assertThat(typed("st", "explain")).containsExactly("state.yml");
  }

  @Test
  void ids_are_those_for_the_file_that_is_open_or_named() {
    assertThat(after("explain", "local.yaml")).contains("L2.2").doesNotContain("S2.2");
    open("local.yaml");
    assertThat(after("explain")).contains("L2.2").doesNotContain("S2.2", "state.yml");
    assertThat(after("explain", "state.yml")).contains("S2.2").doesNotContain("L2.2");
    assertThat(typed("l2.", "explain", "L1.1")).contains("L2.2").doesNotContain("L1.1");
  }

  @Test
  void ids_have_titles() {
    open("local.yaml");
    assertThat(proposals("", "explain")).contains(Proposal.of("L2.2", "Employers co-design"));
  }

  private void open(String file) {
    environment.session().open(Path.of(file), "Lakeside");
  }

  private List<String> after(String... words) {
    return typed("", words);
  }

  private List<String> typed(String word, String... before) {
    return proposals(word, before).stream().map(Proposal::word).toList();
  }

  private List<Proposal> proposals(String word, String... before) {
    Command command = COMMANDS.named(before[0]).orElseThrow();
    List<String> after = new ArrayList<>(List.of(before));
    after.remove(0);
    return new CommandCompletions(COMMANDS, environment).of(command, after, word);
  }
}
