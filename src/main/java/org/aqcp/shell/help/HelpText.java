package org.aqcp.shell.help;

import java.util.List;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.command.CommonOptions;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Session;

/** The help text, at most 80 columns wide. */
public final class HelpText {
  private static final int WIDTH = 80;
  private static final int COLUMN = 28;

  private final Columns columns = new Columns(WIDTH);
  private final Session session;

  private HelpText(Session session) {
    this.session = session;
  }

  /** Help for all commands, by group. */
  public static String overview(Commands commands, Session session) {
    HelpText help = new HelpText(session);
    help.opening();
    for (CommandGroup group : CommandGroup.values()) {
      help.group(group.title(), commands.of(group));
    }
    help.options("Options of every command", CommonOptions.ALL);
    help.statuses();
    help.columns.paragraph(
        "More on a command: "
            + session.typed("help evaluate")
            + ". In a file name or a value with spaces,"
            + " quote them.");
    return help.columns.toString();
  }

  /** Help for some commands, such as those of {@code framework}. */
  public static String of(String title, List<Command> commands, Session session) {
    HelpText help = new HelpText(session);
    help.group(title, commands);
    return help.columns.toString().stripTrailing() + "\n";
  }

  /** Full help for one command. */
  public static String of(Usage usage, Session session) {
    HelpText help = new HelpText(session);
    help.columns.line(
        session.typed(usage.call()) + (usage.options().isEmpty() ? "" : " [options]"));
    help.columns.blank().paragraph(sentence(usage.summary()));
    if (!usage.details().isEmpty()) {
      help.columns.blank().paragraph(usage.details());
    }
    help.columns.blank();
    help.arguments(usage.arguments());
    help.options("Options", usage.options());
    help.options("Options of every command", CommonOptions.ALL);
    help.columns.line("Example").line("  " + help.typed(usage));
    return help.columns.toString();
  }

  private static String sentence(String summary) {
    return Character.toUpperCase(summary.charAt(0)) + summary.substring(1) + ".";
  }

  private void opening() {
    columns.paragraph(
        "aqcp evaluates career pathway partnerships against a framework version, and says why and"
            + " what would change the result.");
    columns.blank();
    if (!session.isLasting()) {
      columns.row("aqcp COMMAND ...", "run one command", COLUMN);
      columns.row("aqcp", "start the interactive shell; with piped input, run its lines", COLUMN);
      columns.blank();
    }
  }

  private void group(String title, List<Command> commands) {
    // the command that starts the shell has no name; the opening describes it
    List<Command> shown = commands.stream().filter(c -> !c.usage().words().isEmpty()).toList();
    if (shown.isEmpty()) {
      return;
    }
    columns.line(title);
    for (Command command : shown) {
      Usage usage = command.usage();
      columns.row(usage.call(), usage.summary(), COLUMN);
      if (!usage.example().equals(usage.call())) {
        columns.line(" ".repeat(COLUMN) + "e.g. " + typed(usage));
      }
    }
    columns.blank();
  }

  private String typed(Usage usage) {
    boolean atPrompt = usage.group() == CommandGroup.SESSION;
    return atPrompt ? usage.example() : session.typed(usage.example());
  }

  private void arguments(List<Argument> arguments) {
    for (Argument argument : arguments) {
      boolean leftOut = argument.opened() && session.isLasting();
      String about = argument.about() + (leftOut ? "; default: the open one" : "");
      columns.row(argument.shown(), about, COLUMN);
    }
    if (!arguments.isEmpty()) {
      columns.blank();
    }
  }

  private void options(String title, List<Option> options) {
    if (options.isEmpty()) {
      return;
    }
    columns.line(title);
    for (Option option : options) {
      columns.row(option.shown(), option.about() + values(option), COLUMN);
    }
    columns.blank();
  }

  private static String values(Option option) {
    String among = option.among().isEmpty() ? "" : ": " + String.join(", ", option.among());
    return option.fallback().isEmpty() ? among : among + " (default: " + option.fallback() + ")";
  }

  private void statuses() {
    columns.line("Exit status");
    for (ExitStatus status : ExitStatus.values()) {
      columns.row(String.valueOf(status.code()), status.about(), 7);
    }
    columns.blank();
  }
}
