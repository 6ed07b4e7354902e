package org.aqcp.shell.verb;

import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.Group;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;

/** {@code aqcp explain FILE INDICATOR}: why one indicator has its status. */
public final class Explain implements Command {
  private static final Usage USAGE =
      Usage.of(
              "explain",
              Group.ASSISTANTS,
              "say why an indicator has its status, and what would change it")
          .takes(Shared.FILE, Shared.INDICATOR)
          .options(Shared.AGAINST)
          .example("explain partnership.yaml L2.2");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    throw new IllegalStateException("not plugged in");
  }
}
