package org.aqcp.shell.line;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.session.Refusal;
import org.aqcp.shell.session.Session;

/**
 * The command at the start of a command line.
 *
 * @param length the number of words in its name
 */
public record FoundCommand(Command command, int length) {
  /** The matching command with the longest name; throws a refusal if none matches. */
  public static FoundCommand in(List<String> words, Commands commands, Session session) {
    for (int length = named(words); length > 0; length--) {
      String name = String.join(" ", words.subList(0, length));
      Command command = commands.named(name).orElse(null);
      if (command != null) {
        return new FoundCommand(command, length);
      }
    }
    if (words.isEmpty()) {
      return new FoundCommand(commands.named("").orElseThrow(), 0);
    }
    throw unknown(words, commands, session);
  }

  /** The number of words before the first option. */
  private static int named(List<String> words) {
    int length = 0;
    while (length < words.size() && !words.get(length).startsWith("-")) {
      length++;
    }
    return length;
  }

  private static Refusal unknown(List<String> words, Commands commands, Session session) {
    String first = words.get(0);
    List<Command> under = commands.under(first);
    if (under.isEmpty()) {
      return Refusal.usage(
          (first.startsWith("-") ? "unknown option `" : "unknown command `") + first + "`",
          Suggestion.hint(first, begins(commands), "see `" + session.typed("help") + "`"));
    }
    List<String> names = under.stream().map(command -> command.usage().words()).toList();
    List<String> next = names.stream().map(name -> name.substring(first.length() + 1)).toList();
    String all = "continue with `" + String.join("`, `", next) + "`";
    if (words.size() == 1 || words.get(1).startsWith("-")) {
      return Refusal.usage("`" + first + "` is not a complete command", all);
    }
    return Refusal.usage(
        "unknown command `" + first + " " + words.get(1) + "`",
        Suggestion.closest(words.get(1), next)
            .map(meant -> "did you mean `" + first + " " + meant + "`?")
            .orElse(all));
  }

  private static List<String> begins(Commands commands) {
    List<String> begins =
        new ArrayList<>(
            List.of("--help", "--version", "--home", "--color", "--plain", "--no-pager"));
    for (Command command : commands.all()) {
      begins.add(command.usage().words().split(" ", 2)[0]);
    }
    // the command that starts the shell has no name to suggest
    begins.removeIf(String::isEmpty);
    return begins;
  }
}
