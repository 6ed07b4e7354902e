package org.aqcp.shell.door;

import static org.aqcp.shell.door.Typist.PROMPT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.line.Probe;
import org.aqcp.shell.verb.ExitCommand;
import org.assertj.core.util.Lists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InteractiveDoorTest {
  private static final String CTRL_C = "\u0003";
  private static final String CTRL_D = "\u0004";

  @TempDir private Path state;
  private Typist typist;

  @BeforeEach
  void start() throws IOException {
    List<Command> all = Lists.newArrayList(Probe.all().all());
    all.add(ExitCommand.exit());
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
