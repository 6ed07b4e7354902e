package org.aqcp.shell.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.aqcp.input.problem.Words;
import org.aqcp.report.layout.DisplayWidth;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.session.CommandEnvironment;
import org.jline.keymap.KeyMap;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.springframework.shell.jline.JLineInputProvider;

/** The prompt of the interactive shell, with history, completion and line editing. */
final class Prompt {
  private static final List<String> STYLES =
      List.of(
          "COMPLETION_STYLE_STARTING",
          "COMPLETION_STYLE_DESCRIPTION",
          "COMPLETION_STYLE_GROUP",
          "COMPLETION_STYLE_BACKGROUND",
          "COMPLETION_STYLE_LIST_STARTING",
          "COMPLETION_STYLE_LIST_DESCRIPTION",
          "COMPLETION_STYLE_LIST_GROUP",
          "COMPLETION_STYLE_LIST_BACKGROUND");

  private static final int LONGEST_NAME = 24;

  private Prompt() {}

  static JLineInputProvider on(
      Terminal terminal, Completer completer, Commands commands, CommandEnvironment environment) {
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("aqcp")
            .parser(
                (line, cursor, context) ->
                    TypedLine.read(line, cursor, context, environment.userHome()))
            .completer(completer)
            .history(new CommandHistory(commands))
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "> ")
            // an exclamation mark has no special meaning
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.CASE_INSENSITIVE, true)
            // proposals are listed, but not walked through, where all is read aloud
            .option(LineReader.Option.AUTO_MENU, !environment.screen().plain())
            .option(LineReader.Option.AUTO_FRESH_LINE, false);
    if (!environment.screen().color()) {
      STYLES.forEach(style -> builder.variable(style, "default"));
    }
    history(environment).ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
    LineReader reader = builder.build();
    // on a dumb terminal JLine would insert a tab
    reader
        .getKeyMaps()
        .get(LineReader.DUMB)
        .bind(new Reference(LineReader.COMPLETE_WORD), KeyMap.ctrl('I'));
    JLineInputProvider input = new JLineInputProvider(reader);
    input.setPromptProvider(() -> new AttributedString(text(environment)));
    return input;
  }

  private static String text(CommandEnvironment environment) {
    return environment
        .session()
        .opened()
        .map(file -> "aqcp " + shortened(environment.session().partnership()) + "> ")
        .orElse("aqcp> ");
  }

  /** The beginning of a long name, up to the end of a word if possible. */
  private static String shortened(String name) {
    String shown = Words.visible(name);
    if (DisplayWidth.of(shown) <= LONGEST_NAME) {
      return shown;
    }
    String cut = DisplayWidth.cut(shown, LONGEST_NAME - 1);
    int end = cut.lastIndexOf(' ');
    return (end > 0 ? cut.substring(0, end) : cut) + "…";
  }

  /** The history file in the XDG state folder; empty if that cannot be created. */
  private static Optional<Path> history(CommandEnvironment environment) {
    Path state =
        environment
            .variable("XDG_STATE_HOME")
            .map(Path::of)
            .filter(Path::isAbsolute)
            .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "state"));
    try {
      return Optional.of(
          CommandHistory.file(Files.createDirectories(state.resolve("aqcp")).resolve("history")));
    } catch (IOException withoutHistory) {
      return Optional.empty();
    }
  }
}
