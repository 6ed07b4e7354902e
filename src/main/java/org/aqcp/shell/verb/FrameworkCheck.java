package org.aqcp.shell.verb;

import java.util.List;
import org.aqcp.check.Findings;
import org.aqcp.input.Problem;
import org.aqcp.input.Severity;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.Group;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Yardstick;

/** {@code aqcp framework check}: what is wrong with framework versions and their rules. */
public final class FrameworkCheck implements Command {
  static final Argument VERSION =
      Argument.of("VERSION", "a framework version; else all of them")
          .optional()
          .completedBy(Proposals::versions);

  private static final Usage USAGE =
      Usage.of(
              "framework check",
              Group.POLICY_STAFF,
              "find every mistake in framework versions, rules and cases")
          .takes(VERSION)
          .example("framework check aqcp-1.0");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    Yardstick yardstick = invocation.yardstick();
    List<String> ids =
        invocation.value(VERSION).map(List::of).orElseGet(() -> yardstick.home().versionIds());
    List<Findings> findings = ids.stream().map(id -> yardstick.check().check(id)).toList();
    for (Findings found : findings) {
      for (Problem problem : found.problems()) {
        invocation.screen().out().println(problem + " [" + problem.kind().id() + "]");
      }
    }
    return status(findings);
  }

  private static ExitStatus status(List<Findings> findings) {
    if (findings.stream().anyMatch(found -> found.count(Severity.ERROR) > 0)) {
      return ExitStatus.FRAMEWORK;
    }
    boolean sound = findings.stream().allMatch(found -> found.problems().isEmpty());
    return sound ? ExitStatus.OK : ExitStatus.NOT_MET;
  }
}
