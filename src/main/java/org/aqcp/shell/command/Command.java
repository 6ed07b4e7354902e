package org.aqcp.shell.command;

import org.aqcp.shell.session.ExitStatus;

/** A command of aqcp, in a one-shot run or in the interactive shell. */
public interface Command {
  /** Must return the same object every time: invocations look up its parameters by identity. */
  Usage usage();

  ExitStatus run(Invocation invocation);
}
