package org.aqcp.shell.verb;

import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;

/** {@code reload}: rereads edited files. */
public final class ReloadCommand implements Command {
  private static final Usage USAGE =
      Usage.of(
          "reload",
          CommandGroup.SESSION,
          "reload the open file, the framework versions and the rules");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    invocation.session().reload();
    invocation.frameworks().home().versionIds();
    invocation.screen().talk().println("framework versions and rules reloaded");
    invocation.session().opened().ifPresent(file -> OpenCommand.open(file.toString(), invocation));
    return ExitStatus.OK;
  }
}
