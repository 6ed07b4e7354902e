package org.aqcp.shell.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.line.Probe;
import org.aqcp.shell.session.Recorded;
import org.aqcp.shell.session.Session;
import org.aqcp.shell.verb.Exit;
import org.assertj.core.util.Lists;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InteractiveDoorTest {
  private static final String PROMPT = "aqcp> ";
  private static final String CTRL_C = "\u0003";
  private static final String CTRL_D = "\u0004";

  @TempDir private Path state;
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final PipedOutputStream keys = new PipedOutputStream();
  private Terminal terminal;
  private Thread shell;
  private int seen;

  @BeforeEach
  void start() throws IOException {
    terminal =
        new ExternalTerminal(
            "test", "ansi", new PipedInputStream(keys), screen, StandardCharsets.UTF_8);
    List<Command> all = Lists.newArrayList(Probe.all().all());
    all.add(Exit.exit());
    OneShotDoor door =
        new OneShotDoor(
            new Commands(all),
            new Recorded()
                .in(Path.of(""), Map.of("XDG_STATE_HOME", state.toString()))
                .with(Session.lasting()));
    shell = new Thread(() -> new InteractiveDoor(door, terminal).run(new String[0]));
    shell.start();
    await(PROMPT);
  }

  @AfterEach
  void stop() throws IOException {
    terminal.close();
  }

  @Test
  void runs_what_is_typed_and_remembers_it_in_the_state_folder() throws Exception {
    type("evaluate 'my file.yaml' -f json\r");
    await("evaluate|my file.yaml|format=json");
    await(PROMPT);
    type("evaluate x --nonsense\r");
    await("unknown option `--nonsense`");
    await(PROMPT);
    type("exit\r");
    shell.join(Duration.ofSeconds(20).toMillis());
    assertThat(shell.isAlive()).isFalse();
    assertThat(Files.readString(state.resolve("aqcp/history"))).contains("'my file.yaml'");
  }

  @Test
  void completes_drops_a_line_at_ctrl_c_and_ends_at_ctrl_d() throws Exception {
    type("fra\tsh\t");
    await("framework show ");
    type(CTRL_C);
    await(PROMPT);
    type("explain a.yaml L3\t\r");
    await("explain|a.yaml|L3.1");
    await(PROMPT);
    type(CTRL_D);
    shell.join(Duration.ofSeconds(20).toMillis());
    assertThat(shell.isAlive()).isFalse();
  }

  private void type(String text) throws IOException {
    OutputStream to = keys;
    to.write(text.getBytes(StandardCharsets.UTF_8));
    to.flush();
  }

  /** Waits until the text appears behind what was awaited before. */
  private void await(String text) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (System.nanoTime() < end) {
      int at = shown().indexOf(text, seen);
      if (at >= 0) {
        seen = at + text.length();
        return;
      }
      Thread.onSpinWait();
    }
    assertThat(shown().substring(seen)).contains(text);
  }

  /** Without what moves the cursor and sets modes. */
  private String shown() {
    return screen.toString(StandardCharsets.UTF_8).replaceAll("\u001b\\[[?0-9;]*[a-zA-Z]", "");
  }
}
