package org.aqcp.shell.command;

import org.aqcp.shell.session.ExitStatus;

/** One thing that aqcp does when asked, through whichever door. */
public interface Command {
  /** Always the same object: its options and arguments are the keys of an invocation. */
  Usage usage();

  ExitStatus run(Invocation invocation);
}
