package org.aqcp.shell.verb;

import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.Group;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;

/** {@code aqcp rules phrases}: the vocabulary of the rules. */
public final class RulesPhrases implements Command {
  private static final Usage USAGE =
      Usage.of("rules phrases", Group.POLICY_STAFF, "list the sentences that rules are written in");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    throw new IllegalStateException("not plugged in");
  }
}
