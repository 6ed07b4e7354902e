package org.aqcp.shell.help;

import java.util.List;
import org.aqcp.shell.command.Option;

/** How a script for a shell says what can be typed, in the branches of its {@code case}. */
interface ScriptSyntax {
  /** The name of the shell. */
  String shell();

  /** A branch that completes the names of options. */
  String options(String pattern, List<Option> options);

  /** The names of the options that every command takes. */
  String common(List<Option> options);

  /** A branch that completes words and files. */
  String values(String pattern, KnownProposals.Values values);
}
