package org.aqcp.shell.verb;

import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;

/** {@code exit} and {@code quit}: end the interactive shell. */
public final class ExitCommand implements Command {
  private final Usage usage;

  private ExitCommand(Usage usage) {
    this.usage = usage;
  }

  public static ExitCommand exit() {
    return new ExitCommand(
        Usage.of("exit", CommandGroup.SESSION, "leave the shell; so does Ctrl-D"));
  }

  public static ExitCommand quit() {
    return new ExitCommand(Usage.of("quit", CommandGroup.SESSION, "the same as exit"));
  }

  @Override
  public Usage usage() {
    return usage;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    invocation.session().leave(invocation.screen().talk());
    return ExitStatus.OK;
  }
}
