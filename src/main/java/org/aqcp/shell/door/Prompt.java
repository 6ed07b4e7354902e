package org.aqcp.shell.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.aqcp.shell.session.CommandEnvironment;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.springframework.shell.jline.JLineInputProvider;

/** Where the user types: with history, completion and editing. */
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

  private Prompt() {}

  static JLineInputProvider on(Terminal terminal, Completer completer, CommandEnvironment around) {
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("aqcp")
            .parser(
                (line, cursor, context) -> TypedLine.read(line, cursor, context, around.userHome()))
            .completer(completer)
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "> ")
            // an exclamation mark is a letter like any other
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.AUTO_FRESH_LINE, false);
    if (!around.screen().color()) {
      STYLES.forEach(style -> builder.variable(style, "default"));
    }
    history(around).ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
    JLineInputProvider input = new JLineInputProvider(builder.build());
    input.setPromptProvider(() -> new AttributedString(text(around)));
    return input;
  }

  private static String text(CommandEnvironment around) {
    return around
        .session()
        .opened()
        .map(file -> "aqcp " + file.getFileName() + "> ")
        .orElse("aqcp> ");
  }

  /** In the state folder of the XDG rules; none where that cannot be written. */
  private static Optional<Path> history(CommandEnvironment around) {
    Path state =
        around
            .variable("XDG_STATE_HOME")
            .map(Path::of)
            .filter(Path::isAbsolute)
            .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "state"));
    try {
      return Optional.of(Files.createDirectories(state.resolve("aqcp")).resolve("history"));
    } catch (IOException withoutHistory) {
      return Optional.empty();
    }
  }
}
