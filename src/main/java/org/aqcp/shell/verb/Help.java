package org.aqcp.shell.verb;

import java.util.List;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.command.Group;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.help.HelpText;
import org.aqcp.shell.line.FoundCommand;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Session;

/** {@code aqcp help [COMMAND...]}: what there is, and how to use it. */
public final class Help implements Command {
  private static final Argument COMMAND =
      Argument.of("COMMAND", "the words of a command").optional().repeated();

  private static final Usage USAGE =
      Usage.of("help", Group.EVERYONE, "list the commands, or say how to use one")
          .takes(COMMAND)
          .example("help framework list");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    invocation.screen().out().print(text(invocation.values(COMMAND), invocation));
    return ExitStatus.OK;
  }

  private static String text(List<String> words, Invocation invocation) {
    Commands commands = invocation.commands();
    Session session = invocation.session();
    if (words.isEmpty()) {
      return HelpText.overview(commands, session);
    }
    List<Command> under = commands.under(String.join(" ", words));
    if (!under.isEmpty()) {
      return HelpText.of(session.typed(String.join(" ", words)), under, session);
    }
    return HelpText.of(FoundCommand.in(words, commands, session).command().usage(), session);
  }
}
