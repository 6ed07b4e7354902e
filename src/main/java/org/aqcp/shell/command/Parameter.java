package org.aqcp.shell.command;

/** Something that a command takes. */
public sealed interface Parameter permits Argument, Option {
  /** As it stands in a usage line. */
  String shown();

  /** What it is, in the words of the help. */
  String about();

  Completion completion();
}
