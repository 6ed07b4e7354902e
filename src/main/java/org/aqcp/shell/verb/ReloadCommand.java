package org.aqcp.shell.verb;

import java.util.Optional;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.EditedPartnership;
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
    Optional<EditedPartnership> edited = invocation.session().edited();
    invocation.session().opened().ifPresent(file -> OpenCommand.open(file.toString(), invocation));
    // its edits are made again when they are asked for
    edited.ifPresent(invocation.session()::edit);
    return ExitStatus.OK;
  }
}
