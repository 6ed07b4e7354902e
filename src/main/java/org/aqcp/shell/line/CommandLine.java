package org.aqcp.shell.line;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.command.CommonOptions;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.ParsedOptions;
import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;
import org.aqcp.shell.session.Session;

/**
 * A parsed command line. Parsing is strict: anything unknown is refused, never ignored.
 *
 * <pre>[common options] command words [options and arguments] [-- arguments]</pre>
 */
public record CommandLine(Command command, Invocation invocation) {

  /** Parses the words of a command line. */
  public static CommandLine read(
      List<String> words, Commands commands, CommandEnvironment environment) {
    ParsedOptions given = new ParsedOptions();
    List<String> rest = asksHelp(words) ? helpOn(words) : alias(words);
    rest = new WordReader(rest, CommonOptions.ALL, given).leading();
    FoundCommand found = FoundCommand.in(rest, commands, environment.session());
    Command command = checked(found.command(), environment.session());
    rest = rest.subList(found.length(), rest.size());
    rest = new WordReader(rest, options(command), given).all();
    new Arguments(command.usage(), environment).assign(rest, given);
    return new CommandLine(command, new Invocation(given, environment, commands));
  }

  public ExitStatus run() {
    return command.run(invocation);
  }

  /** All options that may follow the command. */
  static List<Option> options(Command command) {
    List<Option> options = new ArrayList<>(command.usage().options());
    options.addAll(CommonOptions.ALL);
    return options;
  }

  private static Command checked(Command command, Session session) {
    if (command.usage().group() == CommandGroup.SESSION && !session.isLasting()) {
      throw Refusal.usage(
          "`" + command.usage().words() + "` works in the interactive shell only",
          "start it with `aqcp`");
    }
    return command;
  }

  /** A request for help wins over any mistakes in the command line. */
  private static boolean asksHelp(List<String> words) {
    int end = words.contains("--") ? words.indexOf("--") : words.size();
    return words.subList(0, end).stream().anyMatch(CommonOptions.HELP::isWritten);
  }

  private static List<String> helpOn(List<String> words) {
    List<String> asked = new ArrayList<>(List.of("help"));
    for (String word : words) {
      if (WordReader.isOption(word)) {
        break;
      }
      asked.add(word);
    }
    return asked;
  }

  /** Supports {@code --version}, which people expect from any program. */
  private static List<String> alias(List<String> words) {
    boolean version = words.size() == 1 && words.get(0).equals("--version");
    return version ? List.of("version") : words;
  }
}
