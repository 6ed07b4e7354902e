package org.aqcp.shell.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.line.CommandCompletions;
import org.aqcp.shell.line.TypedWords;
import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.ExitStatus;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.Signals;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;
import org.springframework.shell.jline.JLineInputProvider;
import org.springframework.shell.jline.JLineInputReader;

/**
 * The interactive shell on a terminal. It uses Spring Shell's commands but its own loop, because
 * Spring Shell's loop ends at Ctrl-C and keeps its history in the current folder.
 */
final class InteractiveDoor {
  // a logger without a strong reference may be collected and lose its level
  private static final Logger LOGGER = Logger.getLogger("");

  private static final String GREETING =
      "aqcp: `help` lists the commands, Tab completes, Ctrl-D leaves";

  private final Commands commands;
  private final CommandEnvironment environment;
  private final Terminal terminal;
  private final TerminalScreen screen;
  private final CommandRegistry registry = new CommandRegistry();
  private final JLineInputProvider input;
  private final TerminalKeys keys;

  /**
   * Prepares a shell.
   *
   * @param pages whether output that is longer than the screen is shown page by page
   */
  InteractiveDoor(OneShotDoor oneShot, Terminal terminal, boolean pages) {
    this.terminal = terminal;
    this.keys = new TerminalKeys(terminal);
    oneShot.environment().session().listenTo(keys);
    oneShot.environment().session().answerFrom(TerminalAnswers.on(terminal));
    this.commands = oneShot.commands();
    Pager pager = new Pager(terminal);
    this.screen =
        new TerminalScreen(
            terminal,
            oneShot.environment().screen(),
            text -> pages && !keys.isReading() && pager.show(text));
    this.environment = oneShot.environment().with(screen.now());
    for (Command command : commands.all()) {
      registry.registerCommand(new SpringCommand(command, this::door));
    }
    CommandCompletions completions = new CommandCompletions(commands, environment);
    this.input =
        Prompt.on(terminal, new LineCompleter(registry, completions), commands, environment);
  }

  /** Runs the shell on the terminal that aqcp was started in. */
  static ExitStatus run(OneShotDoor door, boolean pages) {
    // users should not see log messages of libraries
    LOGGER.setLevel(Level.OFF);
    try (Terminal terminal =
        TerminalBuilder.builder()
            .name("aqcp")
            .nativeSignals(true)
            .signalHandler(Terminal.SignalHandler.SIG_IGN)
            .build()) {
      // a dumb terminal does not handle signals, so Ctrl-C would end aqcp
      Object unused = Signals.register("INT", () -> terminal.raise(Terminal.Signal.INT));
      new InteractiveDoor(door, terminal, pages).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ExitStatus.OK;
  }

  /** What runs the next line, on a screen of the size that the terminal has now. */
  private OneShotDoor door() {
    return new OneShotDoor(commands, environment.with(screen.now()));
  }

  /** Reads and runs lines until the session ends. */
  void run() {
    environment.screen().talk().println(GREETING);
    while (!environment.session().isOver()) {
      runInterruptibly(next());
    }
  }

  /** The words of the next line; empty if Ctrl-C discards the line or Ctrl-D ends the session. */
  private List<String> next() {
    try {
      return TypedWords.in(input.readInput(), environment.userHome()).all();
    } catch (UserInterruptException dropped) {
      // a dumb terminal stays on the line
      terminal.writer().print(TerminalScreen.isDumb(terminal) ? "\n" : "");
      return List.of();
    } catch (EndOfFileException left) {
      environment.session().leave(environment.screen().talk());
      return List.of();
    }
  }

  private void runInterruptibly(List<String> words) {
    Terminal.SignalHandler idle =
        terminal.handle(Terminal.Signal.INT, new Interruption(environment.screen().talk()));
    // what a command asks for are answers, and none of them belongs in the history
    input.getLineReader().setVariable(LineReader.DISABLE_HISTORY, true);
    try {
      if (!words.isEmpty()) {
        run(words);
      }
    } finally {
      terminal.handle(Terminal.Signal.INT, idle);
      input.getLineReader().setVariable(LineReader.DISABLE_HISTORY, false);
      keys.release();
      // an interruption after the command ended must not stop the next command
      boolean late = Thread.interrupted();
      terminal.writer().print(late ? "\n" : "");
      terminal.flush();
    }
  }

  /** Runs a registered command; leaves error messages for other input to the one-shot door. */
  private void run(List<String> words) {
    for (int length = words.size(); length > 0; length--) {
      String name = String.join(" ", words.subList(0, length));
      if (registry.getCommandByName(name) instanceof SpringCommand command) {
        command.doExecute(context(name, words));
        return;
      }
    }
    door().run(words);
  }

  private CommandContext context(String name, List<String> words) {
    ParsedInput.Builder parsed = ParsedInput.builder().commandName(name);
    for (int i = 0; i < words.size(); i++) {
      parsed.addArgument(new CommandArgument(i, words.get(i)));
    }
    JLineInputReader answers = new JLineInputReader(input.getLineReader());
    return new CommandContext(parsed.build(), registry, terminal.writer(), answers);
  }
}
