package org.aqcp.shell.door;

import static org.aqcp.shell.door.Typist.PROMPT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.line.Probe;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.verb.ExitCommand;
import org.assertj.core.util.Lists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InteractiveDoorTest {
  private static final String CTRL_C = "\u0003";
  private static final String CTRL_D = "\u0004";

  /** Fails as code does that was interrupted while it waited for other threads. */
  private static final class Waiting implements Command {
    private static final Usage USAGE = Usage.of("wait", CommandGroup.EVERYONE, "wait for Ctrl-C");

    @Override
    public Usage usage() {
      return USAGE;
    }

    @Override
    public ExitStatus run(Invocation invocation) {
      invocation.screen().out().println("waiting");
      invocation.screen().flush();
      try {
        Thread.sleep(20_000);
        return ExitStatus.OK;
      } catch (InterruptedException e) {
        throw new IllegalStateException("interrupted while the rules were loaded", e);
      }
    }
  }

  @TempDir private Path state;
  private Typist typist;

  @BeforeEach
  void start() throws IOException {
    List<Command> all = Lists.newArrayList(Probe.all().all());
    all.add(ExitCommand.exit());
    all.add(new Waiting());
    typist = new Typist(new Commands(all), Map.of("XDG_STATE_HOME", state.toString()));
  }

  @AfterEach
  void stop() throws IOException {
    typist.close();
  }

  @Test
  void runs_what_is_typed_and_remembers_it_in_the_state_folder() throws Exception {
    typist.type("evaluate 'my file.yaml' -f json\r");
    typist.await("evaluate|my file.yaml|format=json");
    typist.await(PROMPT);
    typist.type("evaluate x --nonsense\r");
    typist.await("unknown option `--nonsense`");
    typist.await(PROMPT);
    typist.type("exit\r");
    typist.awaitEnd();
    assertThat(Files.readString(state.resolve("aqcp/history"))).contains("'my file.yaml'");
  }

  @Test
  void ctrl_c_stops_a_command_and_not_the_session() throws Exception {
    typist.type("wait\r");
    typist.await("waiting");
    typist.type(CTRL_C);
    typist.await("aqcp: stopped");
    typist.await(PROMPT);
    typist.type("version\r");
    typist.await("version");
    typist.await(PROMPT);
  }

  @Test
  void tab_replaces_nothing_that_is_typed() throws Exception {
    typist.type("rsion\t\r");
    typist.await("unknown command `rsion`");
  }

  @Test
  void completes_drops_a_line_at_ctrl_c_and_ends_at_ctrl_d() throws Exception {
    typist.type("fra\tsh\t");
    typist.await("framework show ");
    typist.type(CTRL_C);
    typist.await(PROMPT);
    typist.type("explain a.yaml L3\t\r");
    typist.await("explain|a.yaml|L3.1");
    typist.await(PROMPT);
    typist.type(CTRL_D);
    typist.awaitEnd();
  }
}
