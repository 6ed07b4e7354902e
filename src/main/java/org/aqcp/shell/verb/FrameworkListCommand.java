package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.Problem;
import org.aqcp.report.framework.FrameworkText;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;

/** {@code aqcp framework list}: lists the framework versions. */
public final class FrameworkListCommand implements Command {
  private static final Usage USAGE =
      Usage.of("framework list", CommandGroup.POLICY_STAFF, "list the framework versions");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    List<Problem> problems = new ArrayList<>();
    for (String id : invocation.frameworks().home().versionIds()) {
      try {
        FrameworkVersion version = invocation.frameworks().version(id);
        invocation.screen().out().print(FrameworkText.brief(version, invocation.screen().width()));
      } catch (InvalidFramework invalid) {
        problems.addAll(invalid.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidFramework(problems);
    }
    return ExitStatus.OK;
  }
}
