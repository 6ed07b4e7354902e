package org.aqcp.shell.verb;

import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.explanation.difference.Difference;
import org.aqcp.report.difference.TextDifference;
import org.aqcp.report.layout.Palette;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.session.Screen;

/** Shows what becomes of verdicts. */
final class WhatIfScreen {
  private WhatIfScreen() {}

  /** Prints the new warnings. */
  static void warn(ExplainedEvaluation before, ExplainedEvaluation after, Invocation invocation) {
    after.problems().stream()
        .filter(problem -> !before.problems().contains(problem))
        .forEach(invocation.screen().talk()::println);
  }

  /** Prints the new warnings, and what differs. */
  static void show(ExplainedEvaluation before, ExplainedEvaluation after, Invocation invocation) {
    warn(before, after, invocation);
    Screen screen = invocation.screen();
    screen
        .out()
        .print(
            TextDifference.render(
                Difference.between(before, after),
                after.file().file(),
                Palette.of(screen.color()),
                screen.width()));
  }
}
