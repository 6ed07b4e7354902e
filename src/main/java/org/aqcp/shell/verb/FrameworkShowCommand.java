package org.aqcp.shell.verb;

import org.aqcp.framework.FrameworkVersion;
import org.aqcp.report.framework.FrameworkText;
import org.aqcp.report.layout.Palette;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Screen;

/** {@code aqcp framework show VERSION}: prints what a framework version requires. */
public final class FrameworkShowCommand implements Command {
  private static final Usage USAGE =
      Usage.of(
              "framework show",
              CommandGroup.POLICY_STAFF,
              "print the criteria, indicators and thresholds of a version")
          .takes(Shared.VERSION)
          .example("framework show aqcp-1.0");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    FrameworkVersion version = invocation.frameworks().version(invocation.text(Shared.VERSION));
    Screen screen = invocation.screen();
    screen.out().print(FrameworkText.whole(version, Palette.of(screen.color()), screen.width()));
    return ExitStatus.OK;
  }
}
