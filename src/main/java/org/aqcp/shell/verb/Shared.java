package org.aqcp.shell.verb;

import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.FileNames;
import org.aqcp.shell.command.Option;

/** Options and arguments that several commands share. */
final class Shared {
  static final Argument FILE =
      Argument.of("FILE", "a partnership file").orOpened().completedBy(FileNames.PARTNERSHIPS);

  static final Argument INDICATOR =
      Argument.of("INDICATOR", "the id of an indicator, such as L2.2, or of a criterion")
          .repeated()
          .completedBy(HomeProposals::indicators);

  static final Option AGAINST =
      Option.of("against", "VERSION", "the framework version; default: the newest for the level")
          .completedBy(HomeProposals::versions);

  static final Argument VERSION =
      Argument.of("VERSION", "a framework version, such as aqcp-1.0")
          .completedBy(HomeProposals::versions);

  private Shared() {}
}
