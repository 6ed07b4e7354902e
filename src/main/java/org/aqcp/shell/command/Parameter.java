package org.aqcp.shell.command;

/** An option or argument of a command. */
public sealed interface Parameter permits Argument, Option {
  /** How it appears in a usage line. */
  String shown();

  /** The description in the help. */
  String about();

  Completion completion();
}
