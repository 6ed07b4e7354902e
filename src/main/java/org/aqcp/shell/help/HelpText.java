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

/** The help text. */
public final class HelpText {
  private static final int COLUMN = 28;

  /** What is narrower has less room for the first column. */
  private static final int NARROW = 60;

  private final Columns columns;
  private final int column;
  private final Session session;

  private HelpText(Session session, int width) {
    this.session = session;
    this.columns = new Columns(width);
    this.column = width < NARROW ? COLUMN / 2 : COLUMN;
  }

  /** Help for all commands, by group. */
  public static String overview(Commands commands, Session session, int width) {
    HelpText help = new HelpText(session, width);
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
  public static String of(String title, List<Command> commands, Session session, int width) {
    HelpText help = new HelpText(session, width);
    help.group(title, commands);
    return help.columns.toString().stripTrailing() + "\n";
  }

  /** Full help for one command. */
  public static String of(Usage usage, Session session, int width) {
    HelpText help = new HelpText(session, width);
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
    help.columns.line(usage.examples().size() == 1 ? "Example" : "Examples");
    usage.examples().forEach(example -> help.columns.line("  " + help.typed(usage, example)));
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
      columns.row("aqcp COMMAND ...", "run one command", column);
      columns.row("aqcp", "start the interactive shell; with piped input, run its lines", column);
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
      columns.row(usage.call(), usage.summary(), column);
      if (!usage.example().equals(usage.call())) {
        columns.line(" ".repeat(column) + "e.g. " + typed(usage, usage.example()));
      }
    }
    columns.blank();
  }

  private String typed(Usage usage, String example) {
    boolean atPrompt = usage.group() == CommandGroup.SESSION;
    return atPrompt ? example : session.typed(example);
  }

  private void arguments(List<Argument> arguments) {
    for (Argument argument : arguments) {
      boolean leftOut = argument.opened() && session.isLasting();
      String about = argument.about() + (leftOut ? "; default: the open one" : "");
      columns.row(argument.shown(), about, column);
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
      columns.row(option.shown(), option.about() + values(option), column);
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
