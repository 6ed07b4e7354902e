package org.aqcp.shell.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.Recorded;
import org.aqcp.shell.session.Session;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;

/** A user who types at a terminal and waits for output. */
public final class Typist implements AutoCloseable {
  public static final String PROMPT = "aqcp> ";

  private static final String PAGER = "q: end";
  private static final int COLUMNS = 80;
  private static final int LINES = 24;

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final PipedOutputStream keys = new PipedOutputStream();
  private final Terminal terminal;
  private final Thread shell;
  private int seen;

  Typist(Commands commands, Map<String, String> environment) throws IOException {
    this(commands, environment, "ansi", false);
  }

  /** Sits down at a terminal of 80 by 24 and of a type, such as {@code dumb}. */
  public Typist(Commands commands, Map<String, String> variables, String type, boolean color)
      throws IOException {
    terminal =
        new ExternalTerminal(
            "test", type, new PipedInputStream(keys), screen, StandardCharsets.UTF_8);
    terminal.setSize(new Size(COLUMNS, LINES));
    CommandEnvironment environment = new Recorded().in(Path.of(""), variables);
    OneShotDoor door =
        new OneShotDoor(
            commands,
            environment.with(environment.screen().withColor(color)).with(Session.lasting()));
    shell = new Thread(() -> new InteractiveDoor(door, terminal, true).run());
    shell.start();
    await(PROMPT);
  }

  public void type(String text) throws IOException {
    OutputStream to = keys;
    to.write(text.getBytes(StandardCharsets.UTF_8));
    to.flush();
  }

  /** Waits until the text appears, going on to the next page where there is one. */
  public void read(String text) throws IOException {
    reach(text, " ");
  }

  /** Waits until the prompt is back, and ends a pager that is open before it. */
  public void awaitPrompt(String prompt) throws IOException {
    reach(prompt, "q");
  }

  private void reach(String text, String key) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      String shown = shown();
      int pager = shown.indexOf(PAGER, seen);
      int at = shown.indexOf(text, seen);
      if (at >= 0 && (pager < 0 || at < pager)) {
        seen = at + text.length();
        return;
      }
      if (pager >= 0) {
        seen = pager + PAGER.length();
        type(key);
      }
      Thread.onSpinWait();
    }
    assertThat(shown().substring(seen)).contains(text);
  }

  /** What is shown until something is asked for again, page by page where there are several. */
  public String heard() throws IOException {
    int from = seen;
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      String shown = shown();
      int pager = shown.indexOf(PAGER, seen);
      if (pager >= 0) {
        seen = pager + PAGER.length();
        type(" ");
      } else if (shown.length() > seen && shown.endsWith("> ")) {
        seen = shown.length();
        return shown.substring(from);
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("nothing is asked for after: " + shown().substring(from));
  }

  /** Waits until the text appears behind what was awaited before. */
  public void await(String text) {
    long end = System.nanoTime() + PATIENCE.toNanos();
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

  /** All that the terminal was sent. */
  public String sent() {
    return screen.toString(StandardCharsets.UTF_8);
  }

  public void awaitEnd() throws InterruptedException {
    shell.join(PATIENCE.toMillis());
    assertThat(shell.isAlive()).isFalse();
  }

  /** Without what moves the cursor and sets modes. */
  private String shown() {
    return screen.toString(StandardCharsets.UTF_8).replaceAll("\u001b\\[[?0-9;]*[a-zA-Z]", "");
  }

  /** Ends the session too: its thread would go on reading what never comes. */
  @Override
  public void close() throws IOException {
    keys.close();
    try {
      shell.join(PATIENCE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    terminal.close();
  }
}
