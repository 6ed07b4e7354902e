package org.aqcp.shell.verb;

import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.Group;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;

/** {@code exit} or {@code quit}: the end of the interactive shell. */
public final class Exit implements Command {
  private final Usage usage;

  private Exit(Usage usage) {
    this.usage = usage;
  }

  public static Exit exit() {
    return new Exit(Usage.of("exit", Group.SESSION, "leave the shell; so does Ctrl-D"));
  }

  public static Exit quit() {
    return new Exit(Usage.of("quit", Group.SESSION, "the same as exit"));
  }

  @Override
  public Usage usage() {
    return usage;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    invocation.session().end();
    return ExitStatus.OK;
  }
}
