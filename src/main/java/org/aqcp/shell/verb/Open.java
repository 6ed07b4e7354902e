package org.aqcp.shell.verb;

import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.FileNames;
import org.aqcp.shell.command.Group;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;

/** {@code aqcp open FILE}: the partnership that the next commands are about. */
public final class Open implements Command {
  private static final Usage USAGE =
      Usage.of("open", Group.SESSION, "open a partnership file: commands may then leave out FILE")
          .takes(Argument.of("FILE", "a partnership file").completedBy(FileNames.ANY))
          .example("open partnership.yaml");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    throw new IllegalStateException("not plugged in");
  }
}
