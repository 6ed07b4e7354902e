package org.aqcp.shell.door;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.line.CommandCompletions;
import org.aqcp.shell.line.TypedWords;
import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Screen;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.Signals;
import org.springframework.shell.core.ShellRunner;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;
import org.springframework.shell.jline.JLineInputProvider;
import org.springframework.shell.jline.JLineInputReader;

/**
 * The interactive shell on a terminal: Spring Shell's commands, with a loop of our own, since
 * Spring Shell's ends at Ctrl-C and keeps its history in the current folder.
 */
final class InteractiveDoor implements ShellRunner {
  // kept: a logger that nobody holds may be forgotten with its level
  private static final Logger LOGGER = Logger.getLogger("");

  private static final int USUAL_HEIGHT = 24;

  private final OneShotDoor door;
  private final Terminal terminal;
  private final CommandRegistry registry = new CommandRegistry();
  private final JLineInputProvider input;
  private final TerminalKeys keys;

  InteractiveDoor(OneShotDoor asked, Terminal terminal) {
    this.terminal = terminal;
    this.keys = new TerminalKeys(terminal);
    asked.around().session().listenTo(keys);
    this.door = new OneShotDoor(asked.commands(), on(terminal, asked.around()));
    for (Command command : door.commands().all()) {
      registry.registerCommand(new SpringCommand(command, door));
    }
    CommandCompletions completions = new CommandCompletions(door.commands(), door.around());
    this.input = Prompt.on(terminal, new LineCompleter(registry, completions), door.around());
  }

  /** On the terminal that aqcp was started in. */
  static ExitStatus run(OneShotDoor door) {
    // what the libraries log is not for the user
    LOGGER.setLevel(Level.OFF);
    try (Terminal terminal =
        TerminalBuilder.builder()
            .name("aqcp")
            .nativeSignals(true)
            .signalHandler(Terminal.SignalHandler.SIG_IGN)
            .build()) {
      // a dumb terminal does not listen to the system's signals: Ctrl-C would end aqcp
      Object unused = Signals.register("INT", () -> terminal.raise(Terminal.Signal.INT));
      new InteractiveDoor(door, terminal).run(new String[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ExitStatus.OK;
  }

  private static CommandEnvironment on(Terminal terminal, CommandEnvironment around) {
    if (terminal.getWidth() <= 0) {
      // what is typed would not be shown
      terminal.setSize(new Size(around.screen().width(), USUAL_HEIGHT));
    }
    PrintStream screen = new PrintStream(terminal.output(), true, StandardCharsets.UTF_8);
    int width = terminal.getWidth() > 0 ? terminal.getWidth() : around.screen().width();
    return around.with(new Screen(screen, screen, around.screen().color(), width));
  }

  @Override
  public void run(String[] none) {
    terminal.writer().println("aqcp: `help` lists the commands, Tab completes, Ctrl-D leaves");
    while (!door.around().session().isOver()) {
      obey(next());
    }
  }

  /** The words of the next line: none where Ctrl-C drops it; Ctrl-D ends the session. */
  private List<String> next() {
    try {
      return TypedWords.in(input.readInput(), door.around().userHome()).all();
    } catch (UserInterruptException dropped) {
      // a dumb terminal stays on the line
      terminal.writer().print(terminal.getType().startsWith(Terminal.TYPE_DUMB) ? "\n" : "");
      return List.of();
    } catch (EndOfFileException left) {
      door.around().session().end();
      return List.of();
    }
  }

  private void obey(List<String> words) {
    Terminal.SignalHandler idle = terminal.handle(Terminal.Signal.INT, new Interruption());
    try {
      if (!words.isEmpty()) {
        run(words);
      }
    } finally {
      terminal.handle(Terminal.Signal.INT, idle);
      keys.release();
      // an interruption that came too late is not for the next command
      boolean late = Thread.interrupted();
      terminal.writer().print(late ? "\n" : "");
      terminal.flush();
    }
  }

  /** Through the registry; what is no command there is told in our own words. */
  private void run(List<String> words) {
    for (int length = words.size(); length > 0; length--) {
      String name = String.join(" ", words.subList(0, length));
      if (registry.getCommandByName(name) instanceof SpringCommand command) {
        command.run(context(name, words));
        return;
      }
    }
    door.run(words);
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
